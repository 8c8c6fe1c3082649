"""Browsers that go on asking while their server is killed and started, as a page's script does."""

import asyncio
import random

from aiohttp import ClientError

from benchmarks.lesson.students import Browser

SENT_TWICE = 0.1  # of what arrives, as proxies and second clicks do
PAUSE = 0.2


class StubbornBrowser(Browser):
    """A browser that sends again until it is answered, and some things once more after that."""

    async def _ask(
        self,
        method: str,
        address: str,
        data: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        while not await self._is_answered(method, address, data, headers):
            self.record.repeated += 1
            await asyncio.sleep(PAUSE)
        if method == "POST" and random.random() < SENT_TWICE:
            self.record.repeated += 1
            await self._is_answered(method, address, data, headers)

    async def _is_answered(
        self,
        method: str,
        address: str,
        data: dict[str, str] | None,
        headers: dict[str, str] | None,
    ) -> bool:
        # Whoever has joined without hearing of it has another token by now.
        tokens = (it.value for it in self.session.cookie_jar if it.key == "csrftoken")
        headers = {**(headers or {}), "x-csrftoken": next(tokens, self.token)}
        try:
            await Browser._ask(self, method, address, data, headers)
        except (ClientError, ConnectionError, TimeoutError):
            return False
        return True
