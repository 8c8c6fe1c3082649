"""Why a file cannot be taken in."""


class UnreadableFileError(Exception):
    """Why a file is refused, in a sentence that says where and what to do."""
