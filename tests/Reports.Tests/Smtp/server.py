"""A mail server for tests, on this machine only. Accepted messages become files; the name of a receiver tells how to misbehave.

refuse…@   550 5.1.1 in answer to the receiver        policy…@   550 5.7.1 in answer to the receiver
later2…@   451 in answer to the receiver, two times   hang3…@    answers to the receiver after three seconds
slow3…@    keeps the message, answers after 3 s       drop…@     breaks the line in the middle of the message
lost…@     keeps the message, breaks the line         spam…@     554 in answer to the message
bye…@      421 in answer to the message, then breaks the line

Writes "PORT n" when it listens, and a line for each event: CONNECT, MAIL, STORED. Ends when its input is closed.
"""

import argparse
import asyncio
import collections
import os
import re
import ssl
import sys
import threading
import uuid

from aiosmtpd.smtp import SMTP, AuthResult


def say(event):
    print(event, flush=True)


def number(name):
    return int(re.match(r"[a-z]+(\d+)", name).group(1))


class Handler:
    def __init__(self, options):
        self.options = options
        self.refused = collections.Counter()

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        say("MAIL")
        await asyncio.sleep(self.options.mail_delay)
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return "250 2.1.0 ok"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("refuse"):
            return "550 5.1.1 no such user"
        if address.startswith("policy"):
            return "550 5.7.1 relaying denied"
        if address.startswith("later") and self.refused[address] < number(address):
            self.refused[address] += 1
            return "451 4.3.0 try again"
        if address.startswith("hang"):
            await asyncio.sleep(number(address))
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        if address.startswith("spam"):
            return "554 5.6.0 content refused"
        if address.startswith("bye"):
            await server.push("421 4.3.2 shutting down")
            server.transport.close()
            return "421 4.3.2 shutting down"
        path = os.path.join(self.options.folder, uuid.uuid4().hex)
        with open(path + ".tmp", "wb") as file:
            file.write(b"X-Receiver: " + address.encode() + b"\r\n" + envelope.original_content)
        os.rename(path + ".tmp", path + ".eml")
        say("STORED")
        if address.startswith("lost"):
            server.transport.abort()
            return "421 gone"
        await asyncio.sleep(number(address) if address.startswith("slow") else self.options.data_delay)
        return "250 2.0.0 ok"


class Server(SMTP):
    greeting_delay = 0.0

    async def _handle_client(self):
        say("CONNECT")
        await asyncio.sleep(self.greeting_delay)
        await super()._handle_client()

    async def smtp_DATA(self, arg):
        if any(address.startswith("drop") for address in self.envelope.rcpt_tos):
            await self.push("354 go on")
            await self._reader.read(50)
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


def authenticator(options):
    def check(server, session, envelope, mechanism, data):
        return AuthResult(success=(data.login.decode(), data.password.decode()) == (options.user, options.password), handled=False)

    return check


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--greeting-delay", type=float, default=0)
    parser.add_argument("--mail-delay", type=float, default=0)
    parser.add_argument("--data-delay", type=float, default=0)
    options = parser.parse_args()
    Server.greeting_delay = options.greeting_delay
    settings = {"hostname": "127.0.0.1"}
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
        settings.update(tls_context=context, require_starttls=True)
    if options.user:
        settings.update(authenticator=authenticator(options), auth_required=True, auth_require_tls=False)
    handler = Handler(options)
    server = await asyncio.get_running_loop().create_server(lambda: Server(handler, data_size_limit=None, **settings), "127.0.0.1", 0)
    say("PORT %d" % server.sockets[0].getsockname()[1])
    await server.serve_forever()


threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
asyncio.run(main())
