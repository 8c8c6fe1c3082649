"""Which addresses of the internet this server may ask for a page: the public ones."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

IPAddress = IPv4Address | IPv6Address

NOT_PUBLIC_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network (RFC 791)
        "10.0.0.0/8",  # private use (RFC 1918)
        "100.64.0.0/10",  # shared by the customers of a provider, CGNAT (RFC 6598)
        "127.0.0.0/8",  # loopback (RFC 1122)
        "168.63.129.16/32",  # the host of a virtual machine at Microsoft Azure, in no registry
        "169.254.0.0/16",  # link-local, and where clouds tell a machine its secrets (RFC 3927)
        "172.16.0.0/12",  # private use (RFC 1918)
        "192.0.0.0/24",  # protocol assignments (RFC 6890)
        "192.0.2.0/24",  # documentation (RFC 5737)
        "192.31.196.0/24",  # AS112 sinks (RFC 7535)
        "192.52.193.0/24",  # multicast tunnels, AMT (RFC 7450)
        "192.88.99.0/24",  # relays into 6to4 (RFC 7526)
        "192.168.0.0/16",  # private use (RFC 1918)
        "192.175.48.0/24",  # AS112 sinks (RFC 7534)
        "198.18.0.0/15",  # benchmarking (RFC 2544)
        "198.51.100.0/24",  # documentation (RFC 5737)
        "203.0.113.0/24",  # documentation (RFC 5737)
        "224.0.0.0/4",  # multicast (RFC 1112)
        "240.0.0.0/4",  # reserved, and broadcast at its end (RFC 1112, RFC 919)
    )
)

# The rest is no global unicast: unspecified, loopback, IPv4-compatible, IPv4-mapped (all in ::/8),
# NAT64 (64:ff9b::/96 and 64:ff9b:1::/48), discard (100::/64), segment routing (5f00::/16),
# unique local (fc00::/7), link-local (fe80::/10), site-local (fec0::/10), multicast (ff00::/8).
GLOBAL_UNICAST_V6 = IPv6Network("2000::/3")  # RFC 4291

NOT_PUBLIC_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocols: Teredo, benchmarking, ORCHID and others (RFC 2928)
        "2001:db8::/32",  # documentation (RFC 3849)
        "2002::/16",  # 6to4: an IPv4 address of any kind inside (RFC 3056)
        "2620:4f:8000::/48",  # AS112 sinks (RFC 7534)
        "3ffe::/16",  # the test network 6bone, given back (RFC 3701)
        "3fff::/20",  # documentation (RFC 9637)
    )
)


def is_public(address: IPAddress) -> bool:
    """Say whether ``address`` is one of a computer on the open internet.

    ``ipaddress.is_global`` asks another question (is the address forwarded between networks?) and
    changes with the version of Python. The source here are the IANA IPv4 and IPv6 Special-Purpose
    Address Registries (RFC 6890) and the IPv4 and IPv6 address space registries. Whatever
    has a purpose of its own is not public, even where the registry calls it globally reachable: no
    outlet publishes there. An IPv6 address with an IPv4 address inside is never public.

    >>> is_public(IPv4Address("93.184.216.34")), is_public(IPv4Address("100.64.0.1"))
    (True, False)
    >>> is_public(IPv6Address("2606:4700::1111")), is_public(IPv6Address("2002:7f00:1::"))
    (True, False)
    """
    if isinstance(address, IPv4Address):
        return not any(address in network for network in NOT_PUBLIC_V4)
    return (
        address.scope_id is None
        and address in GLOBAL_UNICAST_V6
        and not any(address in network for network in NOT_PUBLIC_V6)
    )


def is_neighbor(address: IPAddress, own: IPAddress) -> bool:
    """Say whether ``address`` is in the network of this server, whose address there is ``own``.

    Where the computers of a school have public addresses (all that speak IPv6 do), a printer
    and this server are no less inside. A network is taken to be a /64 (RFC 4291) or a /24.

    >>> is_neighbor(IPv6Address("2a00:1450::9"), own=IPv6Address("2a00:1450::7"))
    True
    >>> is_neighbor(IPv4Address("93.184.216.34"), own=IPv4Address("10.0.0.7"))
    False
    """
    if address.version != own.version:
        return False
    host_bits = 8 if address.version == 4 else 64
    return int(address) >> host_bits == int(own) >> host_bits
