#!/usr/bin/python3
"""A file system that forgets at a power cut what was not synced.

    power-cut-disk.py BACKING MOUNTPOINT     needs /dev/fuse and Debian's python3-fuse

Passes everything on to the folder BACKING and remembers what each file was at its last fsync. The power is cut by
unmounting MOUNTPOINT: then the files become what they were, and the program ends. Names (create, rename, delete) are
durable at once, as with a journal; contents are not.
"""
import os
import stat
import sys

import fuse

fuse.fuse_python_api = (0, 2)

BACKING = os.path.abspath(sys.argv[1])

# Inode → [size at the last sync, [(offset, length, [(offset, the bytes that were there), …]), …]], for files that were
# changed since. What had no bytes was a hole: the broker makes its indexes large and leaves them empty.
unsynced = {}


def below(path):
    return BACKING + path


def about_to_change(fd, start, length):
    file = os.fstat(fd)
    size, changes = unsynced.setdefault(file.st_ino, [file.st_size, []])
    length = min(length, size - start)
    if length > 0:
        changes.append((start, length, [(offset, os.pread(fd, count, offset)) for offset, count in data(fd, start, length)]))


def data(fd, start, length):
    """The parts of a range that are no holes."""
    end = start + length
    while start < end:
        try:
            start = os.lseek(fd, start, os.SEEK_DATA)
            hole = os.lseek(fd, start, os.SEEK_HOLE)
        except OSError:
            return
        if start < end:
            yield start, min(hole, end) - start
        start = hole


def put_back(fd, start, length, contents):
    for offset, count in list(data(fd, start, length)):
        os.pwrite(fd, bytes(count), offset)
    for offset, content in contents:
        os.pwrite(fd, content, offset)


def cut():
    for folder, _, names in os.walk(BACKING):
        for name in names:
            path = os.path.join(folder, name)
            size, changes = unsynced.get(os.lstat(path).st_ino, (None, None))
            if size is not None:
                fd = os.open(path, os.O_RDWR)
                for start, length, contents in reversed(changes):
                    put_back(fd, start, length, contents)
                os.ftruncate(fd, size)
                os.close(fd)


def forget(path):
    if os.path.lexists(below(path)):
        unsynced.pop(os.lstat(below(path)).st_ino, None)


class File:
    keep_cache = False
    direct_io = False

    def __init__(self, path, flags, *mode):
        new = not os.path.exists(below(path))
        # Always readable, and never appending: the kernel says where.
        self.fd = os.open(below(path), (flags & ~(os.O_ACCMODE | os.O_APPEND)) | os.O_RDWR, *mode)
        if new:
            unsynced[os.fstat(self.fd).st_ino] = [0, []]

    def read(self, length, offset):
        return os.pread(self.fd, length, offset)

    def write(self, content, offset):
        about_to_change(self.fd, offset, len(content))
        return os.pwrite(self.fd, content, offset)

    def ftruncate(self, length):
        truncate(self.fd, length)

    def fsync(self, only_data):
        unsynced.pop(os.fstat(self.fd).st_ino, None)

    def fgetattr(self):
        return os.fstat(self.fd)

    def release(self, flags):
        os.close(self.fd)


def truncate(fd, length):
    about_to_change(fd, length, max(0, os.fstat(fd).st_size - length))
    os.ftruncate(fd, length)


class Disk(fuse.Fuse):
    file_class = File

    def getattr(self, path):
        return os.lstat(below(path))

    def readdir(self, path, offset):
        for name in ['.', '..'] + os.listdir(below(path)):
            yield fuse.Direntry(name)

    def truncate(self, path, length):
        fd = os.open(below(path), os.O_RDWR)
        truncate(fd, length)
        os.close(fd)

    def unlink(self, path):
        forget(path)
        os.unlink(below(path))

    def rename(self, old, new):
        forget(new)
        os.rename(below(old), below(new))

    def mkdir(self, path, mode):
        os.mkdir(below(path), mode)

    def rmdir(self, path):
        os.rmdir(below(path))

    def chmod(self, path, mode):
        os.chmod(below(path), stat.S_IMODE(mode))

    def chown(self, path, user, group):
        os.chown(below(path), user, group)

    def utimens(self, path, accessed, modified):
        os.utime(below(path), ns=(int(accessed.tv_sec * 10**9 + accessed.tv_nsec), int(modified.tv_sec * 10**9 + modified.tv_nsec)))

    def statfs(self):
        return os.statvfs(BACKING)


disk = Disk(dash_s_do='setsingle')
disk.parse([sys.argv[2], '-f', '-s', '-o', 'big_writes'])
disk.main()
cut()
