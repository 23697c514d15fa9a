#!/usr/bin/python3
"""Passes TCP connections on, port by port, so that a program in a network of its own finds what it knows on 127.0.0.1.

    relay.py LISTEN_ADDRESS TARGET_ADDRESS PORT…
"""
import asyncio
import sys


async def copy(source, target):
    try:
        while content := await source.read(65536):
            target.write(content)
            await target.drain()
    except OSError:
        pass
    finally:
        target.close()


async def passed_on(reader, writer, port):
    try:
        far_reader, far_writer = await asyncio.open_connection(sys.argv[2], port)
    except OSError:
        writer.close()
        return
    await asyncio.gather(copy(reader, far_writer), copy(far_reader, writer))


async def main():
    for port in map(int, sys.argv[3:]):
        await asyncio.start_server(lambda reader, writer, port=port: passed_on(reader, writer, port), sys.argv[1], port)
    print('ready', flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
