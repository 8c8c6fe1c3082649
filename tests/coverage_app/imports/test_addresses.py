"""Which IP addresses may be reached: tables, and the law that nothing in between is missed."""

from ipaddress import ip_address

import pytest

from coverage_app.imports.addresses import is_public
from tests.coverage_app.imports.addresses import FORBIDDEN, PUBLIC


@pytest.mark.parametrize(
    "address", [pytest.param(address, id=f"{address} {why}") for address, why in FORBIDDEN.items()]
)
def test_address_with_a_purpose_of_its_own_is_not_public(address: str) -> None:
    assert is_public(ip_address(address)) is False


@pytest.mark.parametrize("address", PUBLIC)
def test_address_of_a_computer_on_the_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address)) is True


@pytest.mark.parametrize("address", [address for address in PUBLIC if ":" not in address])
@pytest.mark.parametrize("prefix", ["::", "::ffff:", "64:ff9b::", "64:ff9b:1::"])
def test_public_ipv4_inside_ipv6_is_not_public(prefix: str, address: str) -> None:
    assert is_public(ip_address(prefix + address)) is False
