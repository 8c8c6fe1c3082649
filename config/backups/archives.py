"""The file of a backup: a zip whose comment is the SHA-256 of every byte before it."""

import hashlib
import os
import shutil
import zipfile
from pathlib import Path

from config.backups.manifest import BackupError, Manifest, from_json, to_json

DATABASE, MANIFEST, KEY = "database", "manifest.json", "secret_key"
SEAL = 64  # hexadecimal digits of a SHA-256 at the end of the file
CHUNK = 1 << 20
DRAFT = ".part"  # the suffix of what is not whole yet


def write_archive(path: Path, database: Path, manifest: Manifest, key: str | None) -> None:
    """Write beside ``path``, sync, then rename: there is a whole backup or none."""
    draft = path.with_suffix(DRAFT)
    try:
        _write_sealed(draft, database, manifest, key)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)  # on a full disk, half of it is in the way of all else
    sync_folder(path.parent)


def _write_sealed(draft: Path, database: Path, manifest: Manifest, key: str | None) -> None:
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, to_json(manifest))
        archive.write(database, DATABASE)
        if key is not None:
            archive.writestr(KEY, key)
        archive.comment = b"0" * SEAL
    draft.chmod(0o600)
    with draft.open("r+b") as file:
        file.seek(-SEAL, os.SEEK_END)
        file.write(_digest(draft, draft.stat().st_size - SEAL).encode())
        file.flush()
        os.fsync(file.fileno())


def read_manifest(path: Path) -> Manifest:
    """Return what the backup says of itself, once every byte of the file is as it was written."""
    try:
        if not _is_sealed(path):
            raise BackupError(f"{path} is damaged, or no backup. Take another backup.")
        with zipfile.ZipFile(path) as archive:
            return from_json(archive.read(MANIFEST).decode())
    except OSError as error:
        raise BackupError(f"{path} cannot be read ({error.strerror}).") from error


def extract_database(path: Path, target: Path) -> None:
    with (
        zipfile.ZipFile(path) as archive,
        archive.open(DATABASE) as source,
        target.open("wb") as file,
    ):
        shutil.copyfileobj(source, file, CHUNK)


def read_key(path: Path) -> str | None:
    with zipfile.ZipFile(path) as archive:
        return archive.read(KEY).decode() if KEY in archive.namelist() else None


def file_digest(path: Path) -> str:
    return _digest(path, path.stat().st_size)


def write_synced(path: Path, text: str) -> None:
    """Write a small file for its owner alone: it is there whole, or as it was."""
    draft = path.with_suffix(DRAFT)
    with open(draft, "w", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let a rename outlive a power cut; Windows opens no folders, and needs none opened."""
    if os.name == "nt":  # pragma: no cover
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _is_sealed(path: Path) -> bool:
    end = path.stat().st_size - SEAL
    if end < SEAL:
        return False
    with path.open("rb") as file:
        file.seek(end)
        return file.read() == _digest(path, end).encode()


def _digest(path: Path, size: int) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while size and (chunk := file.read(min(CHUNK, size))):
            digest.update(chunk)
            size -= len(chunk)
    return digest.hexdigest()
