"""The control API under `/sandbox/`: persons act through it, tests look and wait through it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from sandbox import acts
from sandbox.clock import Deadline
from sandbox.config import BotConfig, PersonaConfig, parse_time
from sandbox.errors import WrongUse
from sandbox.faults import Faults
from sandbox.files import UPLOAD_LIMIT
from sandbox.methods import commands_for
from sandbox.params import Upload
from sandbox.world import Chat, Json, Message, World

_MAX_WAIT = 55.0
_HEARTBEAT = 15.0
_SAFE_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
Handler = Callable[[Request], Awaitable[Response]]


class Control:
    """The endpoints of the page and of tests."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the routes, relative to `/sandbox`."""
        table: list[tuple[str, str, Handler]] = [
            ("GET", "/keadaan", self.keadaan),
            ("POST", "/personas", self.tambah_persona),
            ("POST", "/kirim", self.kirim),
            ("POST", "/sunting", self.sunting),
            ("POST", "/ketuk", self.ketuk),
            ("POST", "/blokir", self.blokir),
            ("POST", "/grup", self.grup),
            ("POST", "/token", self.ganti_token),
            ("GET", "/pesan", self.pesan),
            ("GET", "/arus", self.arus),
            ("GET", "/jurnal", self.jurnal),
            ("DELETE", "/jurnal", self.hapus_jurnal),
            ("GET", "/clock", self.clock),
            ("POST", "/clock", self.atur_clock),
            ("GET", "/gangguan", self.gangguan),
            ("POST", "/gangguan", self.atur_gangguan),
            ("POST", "/limits", self.atur_limits),
            ("GET", "/berkas/{file_id}", self.berkas),
        ]
        return [Route(path, _answering(handler), methods=[method]) for method, path, handler in table]

    # Looking

    async def keadaan(self, request: Request) -> Response:
        """Tell everything the page needs at its start."""
        world = self._world
        return JSONResponse(
            {
                "versi": world.versi,
                "bots": [
                    {
                        "id": bot.id,
                        "username": bot.username,
                        "nama": bot.nama,
                        "deskripsi": bot.description,
                        "menunggu": len(bot.pending),
                        "webhook": bot.webhook.url if bot.webhook else None,
                    }
                    for bot in world.bots.values()
                ],
                "personas": [asdict(persona) for persona in world.personas.values()],
                "chats": [self._chat_view(chat) for chat in world.chats.values()],
                "clock": self._clock_view(),
                "zona": world.config.zona,
                "gangguan": world.faults.to_json(),
                "limits": "on" if world.limits else "off",
            }
        )

    def _chat_view(self, chat: Chat) -> Json:
        last = chat.last()
        bots = [bot for bot in self._world.bots.values() if bot.id in chat.bots]
        return {
            "chat": chat.key,
            "id": chat.id,
            "jenis": chat.type,
            "judul": chat.judul,
            "bots": sorted(chat.bots),
            "personas": sorted(chat.personas),
            "mulai": chat.mulai,
            "diblokir": chat.diblokir,
            "terakhir": last.view() if last else None,
            "perintah": [command for bot in bots for command in commands_for(bot, chat)],
        }

    async def pesan(self, request: Request) -> Response:
        """Return the messages of a chat that changed after version `sejak`; with `tunggu`, wait for one."""
        query = dict(request.query_params)
        chat = self._chat(query)
        since = _whole(query, "sejak", 0)
        deadline = Deadline(_wait_seconds(query))
        while True:
            found = [message for message in chat.messages.values() if message.versi > since]
            if found or self._world.closing or not await self._world.bell.wait(deadline.left()):
                break
        return JSONResponse({"versi": self._world.versi, "pesan": [message.view() for message in found]})

    async def arus(self, request: Request) -> Response:
        """Stream events after version `sejak` (server-sent events); `muat_ulang` when too much was missed."""
        since = _whole(dict(request.query_params), "sejak", self._world.versi)
        resumed = request.headers.get("last-event-id", "")
        headers = {"Cache-Control": "no-store"}
        stream = self._stream(int(resumed) if resumed.isdigit() else since)
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)

    async def _stream(self, since: int) -> AsyncIterator[str]:
        world = self._world
        if since > world.versi or (world.events and world.events[0]["versi"] > since + 1):
            yield f"data: {json.dumps({'jenis': 'muat_ulang', 'versi': world.versi})}\n\n"
            since = world.versi
        yield ": halo\n\n"
        while not world.closing:
            for event in [event for event in world.events if event["versi"] > since]:
                since = event["versi"]
                yield f"id: {since}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n"
            if world.versi <= since and not await world.bell.wait(_HEARTBEAT):
                yield ": masih di sini\n\n"

    async def jurnal(self, request: Request) -> Response:
        """Return the journal of Bot API calls: after number `sejak`, of a `metode`, a `bot`, with a `kode`."""
        query = dict(request.query_params)
        since = _whole(query, "sejak", 0)
        calls = [
            call
            for call in self._world.calls
            if call["no"] > since
            and all(
                str(call[name]).lower() == query[name].lower()
                for name in ("metode", "bot", "kode")
                if name in query
            )
        ]
        return JSONResponse({"terakhir": self._world.call_number, "panggilan": calls})

    async def hapus_jurnal(self, request: Request) -> Response:
        """Empty the journal; numbers go on."""
        self._world.calls.clear()
        return JSONResponse({"terakhir": self._world.call_number})

    async def berkas(self, request: Request) -> Response:
        """Return a file to the page under the name it was sent with."""
        stored = self._world.files.files.get(request.path_params["file_id"])
        if stored is None:
            return JSONResponse({"salah": "Berkas tidak ada."}, 404)
        inline = stored.mime in _SAFE_INLINE or (
            stored.mime == "application/pdf" and "buka" in request.query_params
        )
        return FileResponse(
            self._world.files.path(stored),
            media_type=stored.mime if inline else "application/octet-stream",
            filename=stored.name,
            content_disposition_type="inline" if inline else "attachment",
        )

    # Acting

    async def tambah_persona(self, request: Request) -> Response:
        """Add persons: one object or a list."""
        body = await _json(request)
        for persona in [
            PersonaConfig.from_json(item) for item in (body if isinstance(body, list) else [body])
        ]:
            self._world.add_persona(persona)
        return JSONResponse({"personas": [asdict(persona) for persona in self._world.personas.values()]})

    async def kirim(self, request: Request) -> Response:
        """Send as a person: one act as JSON or form with files, or a JSON list of acts."""
        if request.headers.get("content-type", "").startswith("multipart/"):
            async with request.form(max_part_size=UPLOAD_LIMIT) as form:
                values = {name: value for name, value in form.multi_items() if isinstance(value, str)}
                uploads = [
                    Upload(part.filename or "berkas", part.content_type, await part.read())
                    for part in form.getlist("berkas")
                    if isinstance(part, UploadFile)
                ]
            return JSONResponse(_sent(self._send(values, uploads)))
        body = await _json(request)
        if isinstance(body, list):
            return JSONResponse([_sent(self._send(item, [])) for item in body])
        return JSONResponse(_sent(self._send(body, [])))

    def _send(self, body: Json, uploads: list[Upload]) -> list[Message]:
        world, chat, persona = self._world, self._chat(body), self._world.persona(body.get("persona"))
        reply = _whole(body, "balas_ke", 0) or None
        text = str(body.get("teks") or "")
        if uploads:
            return acts.send_files(
                world,
                chat,
                persona,
                uploads,
                caption=text,
                as_photo=body.get("sebagai") == "foto",
                reply_to=reply,
            )
        if body.get("stiker"):
            return [acts.send_sticker(world, chat, persona, str(body["stiker"]))]
        if body.get("kontak"):
            own = {
                "phone_number": f"+62812{persona.id:08d}",
                "first_name": persona.nama,
                "user_id": persona.id,
            }
            contact = body["kontak"] if isinstance(body["kontak"], dict) else own
            return [acts.send_contact(world, chat, persona, contact)]
        if isinstance(body.get("teruskan"), dict):
            source = self._chat({**body, **body["teruskan"]})
            return [acts.forward(world, chat, persona, source, _whole(body["teruskan"], "message_id"))]
        return [acts.send_text(world, chat, persona, text, reply)]

    async def sunting(self, request: Request) -> Response:
        """Change the text of an own message."""
        body = await _json(request)
        persona = self._world.persona(body.get("persona"))
        number = _whole(body, "message_id")
        message = acts.edit_text(self._world, self._chat(body), persona, number, str(body.get("teks") or ""))
        return JSONResponse(_sent([message]))

    async def ketuk(self, request: Request) -> Response:
        """Tap a button by `data`, or by its `tombol` label; with `tunggu`, wait for the answer.

        `pemilik` names whose private chat the message is in when a stranger taps.
        """
        body = await _json(request)
        persona = self._world.persona(body.get("persona"))
        chat = self._chat({**body, "persona": body.get("pemilik", body.get("persona"))})
        number = _whole(body, "message_id")
        data = body.get("data") or _data_of(
            acts.standing_message(chat, number), str(body.get("tombol") or "")
        )
        tap, on_button = acts.tap(self._world, chat, persona, number, str(data))
        deadline = Deadline(_wait_seconds(body))
        while tap.answer is None and not self._world.closing and await self._world.bell.wait(deadline.left()):
            pass
        return JSONResponse({"id": tap.id, "pada_tombol": on_button, "jawaban": tap.answer})

    async def blokir(self, request: Request) -> Response:
        """Block a bot, or with `blokir: false` let it write again."""
        body = await _json(request)
        persona = self._world.persona(body.get("persona"))
        chat = self._chat(body)
        acts.block(self._world, chat, persona, bool(body.get("blokir", True)))
        return JSONResponse({"diblokir": chat.diblokir})

    async def ganti_token(self, request: Request) -> Response:
        """Revoke a bot's token for another, as @BotFather does: the old one is refused, what waits for the bot stays."""
        body = await _json(request)
        bot = self._world.bot(body.get("bot"))
        baru = BotConfig.from_json({"token": body.get("token"), "username": bot.username, "nama": bot.nama})
        if int(baru.token.split(":")[0]) != bot.id:
            raise WrongUse("Token baru harus milik bot yang sama.")
        self._world.bots = {baru.token if satu is bot else token: satu for token, satu in self._world.bots.items()}
        bot.config = baru
        return JSONResponse({"bot": bot.username})

    async def grup(self, request: Request) -> Response:
        """Open a group: `judul`, `personas` (ids), `bots` (usernames; all when none is named)."""
        body = await _json(request)
        members = [self._world.persona(number) for number in body.get("personas") or []]
        bots = [self._world.bot(name) for name in body.get("bots") or []] or list(self._world.bots.values())
        chat = acts.open_group(self._world, str(body.get("judul") or ""), members, bots)
        return JSONResponse(self._chat_view(chat))

    # Clock, faults, limits

    async def clock(self, request: Request) -> Response:
        """Tell the clock; with `offset` and `tunggu`, wait until the offset is another one."""
        query = dict(request.query_params)
        if "offset" in query:
            try:
                known = float(query["offset"])
            except ValueError:
                raise WrongUse("offset harus bilangan.") from None
            deadline = Deadline(_wait_seconds(query))
            while self._world.clock.offset == known and not self._world.closing:
                if not await self._world.bell.wait(deadline.left()):
                    break
        return JSONResponse(self._clock_view())

    async def atur_clock(self, request: Request) -> Response:
        """Move the clock: `maju` seconds, `ke` an ISO time with zone, or `offset` seconds from real time."""
        body = await _json(request)
        clock = self._world.clock
        if "maju" in body:
            seconds = _number(body, "maju")
            if seconds < 0:
                raise WrongUse("maju tidak boleh negatif.")
            clock.offset += seconds
        elif "ke" in body:
            clock.set(parse_time(body["ke"]))
        elif "offset" in body:
            clock.offset = _number(body, "offset")
        else:
            raise WrongUse("Sebutkan maju (detik), ke (waktu ISO) atau offset (detik).")
        self._world.emit("jam", **self._clock_view())
        return JSONResponse(self._clock_view())

    def _clock_view(self) -> Json:
        clock = self._world.clock
        return {"offset": clock.offset, "sekarang": clock.now().isoformat()}

    async def gangguan(self, request: Request) -> Response:
        """Tell which faults are on."""
        return JSONResponse(self._world.faults.to_json())

    async def atur_gangguan(self, request: Request) -> Response:
        """Replace the faults; an empty object switches all off."""
        self._world.faults = Faults.from_json(await _json(request))
        self._world.emit("gangguan", gangguan=self._world.faults.to_json())
        return JSONResponse(self._world.faults.to_json())

    async def atur_limits(self, request: Request) -> Response:
        """Switch Telegram's pace on or off."""
        body = await _json(request)
        if body.get("limits") not in ("on", "off"):
            raise WrongUse('limits harus "on" atau "off".')
        self._world.limits = body["limits"] == "on"
        self._world.emit("limits", limits=body["limits"])
        return JSONResponse({"limits": body["limits"]})

    def _chat(self, body: Json) -> Chat:
        """Return the chat a request names: `chat` (its key), `grup` (id), or `persona` with `bot`."""
        key = str(body.get("chat") or body.get("grup") or "")
        if key:
            if key not in self._world.chats:
                raise WrongUse(f"Chat {key} tidak ada.")
            return self._world.chats[key]
        persona = self._world.persona(body.get("persona"))
        return self._world.private_chat(self._world.bot(body.get("bot") or persona.bot), persona)


def _answering(handler: Handler) -> Handler:
    """Turn wrong use into a 400 with a sentence."""

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except WrongUse as problem:
            return JSONResponse({"salah": str(problem)}, 400)

    return answer


def _sent(messages: list[Message]) -> Json:
    return {"pesan": [message.view() for message in messages], "versi": messages[-1].versi}


def _data_of(message: Message, label: str) -> str:
    """Return the callback data of the button with this label. Raises WrongUse."""
    for row in message.wire.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if button["text"] == label and "callback_data" in button:
                return str(button["callback_data"])
    raise WrongUse(f"Pesan ini tidak punya tombol {label}.")


async def _json(request: Request) -> Any:
    try:
        body = json.loads(await request.body() or b"{}")
    except ValueError:
        raise WrongUse("Isi permintaan bukan JSON.") from None
    if not isinstance(body, dict | list):
        raise WrongUse("Isi permintaan harus objek JSON.")
    return body


def _number(body: Json, name: str) -> float:
    try:
        return float(body[name])
    except (TypeError, ValueError):
        raise WrongUse(f"{name} harus bilangan.") from None


def _whole(body: Json, name: str, default: int | None = None) -> int:
    value = body.get(name, default)
    try:
        return int(value) if value is not None else int("")
    except (TypeError, ValueError):
        raise WrongUse(f"{name} harus bilangan bulat.") from None


def _wait_seconds(body: Json) -> float:
    return min(max(_number({"tunggu": body.get("tunggu", 0)}, "tunggu"), 0.0), _MAX_WAIT)
