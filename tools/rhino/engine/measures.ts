/** What the work of a transaction costs on this engine: each piece is done until its time is steady, and printed as one line of JSON. */
import { analyseScript } from '../../../src/server/script-analysis/core/analyse.ts'
import { parseEnvelope } from '../../../src/server/receiving/core/envelope.ts'
import { toStoredBody } from '../../../src/server/receiving/core/content.ts'
import { parseStoredEvent } from '../../../src/server/receiving/core/parse-event.ts'
import { verifyRequest } from '../../../src/server/receiving/core/signature.ts'
import { toCanonicalJson } from '../../../src/server/shared/json.ts'
import { fs } from './node.ts'

/* eslint-disable @typescript-eslint/no-explicit-any -- Java's classes have no types here */
declare const java: any
declare const javax: any
declare const print: (text: string) => void

const NOW = '2026-04-20 14:00:00'
const SECRET = 'whsec_bench-signing-secret'
const MOST_REPETITIONS = 200
const SECONDS_FOR_EACH = 6

const utf8 = (text: string): any => new java.lang.String(text).getBytes('UTF-8')
const encode = (bytes: any): string => String(java.util.Base64.getEncoder().encodeToString(bytes))

/** All in Java, as the platform's digests are: no byte of the text passes through the engine. */
function sha256(text: string): string {
    const digest = java.security.MessageDigest.getInstance('SHA-256').digest(utf8(text))
    return String(new java.math.BigInteger(1, digest).toString(16))
}

function hmacSha256(base64Key: string, text: string): string {
    const mac = javax.crypto.Mac.getInstance('HmacSHA256')
    mac.init(new javax.crypto.spec.SecretKeySpec(java.util.Base64.getDecoder().decode(base64Key), 'HmacSHA256'))
    return encode(mac.doFinal(utf8(text)))
}

// The time of this thread on the processor: what else the machine does meanwhile counts little.
function nanoseconds(): number {
    return Number(java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime())
}

/** Rhino interprets a script that is too large for it to compile, whatever it was asked for. */
function isInterpreted(): boolean {
    const frames: any[] = Array.from(java.lang.Thread.currentThread().getStackTrace() as ArrayLike<any>)
    return frames.some((frame) => String(frame.getClassName()).indexOf('Interpreter') >= 0)
}

/** The first time, which loads and compiles, and the median of those that follow. */
function measure(name: string, work: () => unknown): void {
    const times: number[] = []
    const begun = nanoseconds()
    while (times.length < MOST_REPETITIONS && (times.length < 3 || nanoseconds() - begun < SECONDS_FOR_EACH * 1e9)) {
        const start = nanoseconds()
        work()
        times.push((nanoseconds() - start) / 1e6)
    }
    const later = times.slice(1).sort((one, other) => one - other)
    print(
        JSON.stringify({ name, firstMs: times[0], medianMs: later[Math.floor(later.length / 2)], times: times.length }),
    )
}

/** A decision whose prompt fills the body. */
function bodyOf(bytes: number): string {
    const data = { event_id: 'evt_1', action: 'block', policy_name: 'content-safety', gateway_id: 'gw_1' }
    const event = { id: 'dlv_1', event: 'event.blocked', timestamp: '2026-04-20T14:00:00Z', data }
    const prompt = 'The quick brown fox writes to john@example.com. '
    const room = bytes - JSON.stringify(event).length
    return JSON.stringify({ ...event, data: { ...data, prompt: prompt.repeat(Math.ceil(room / prompt.length)) } })
}

function verify(body: string): void {
    const headers: Readonly<Record<string, string>> = {
        'x-keeptrusts-signature': hmacSha256(encode(utf8(SECRET)), body),
    }
    const verified = verifyRequest(
        { body, header: (name) => headers[name.toLowerCase()] || null },
        {
            secret: SECRET,
            previousSecret: '',
            previousSecretExpires: '',
            now: NOW,
            toleranceSeconds: 300,
            mode: '',
            hmacSha256,
            base64: (text) => encode(utf8(text)),
        },
    )
    if (!verified.ok) throw new Error(verified.failure.code)
}

function redact(body: string): string {
    const envelope = parseEnvelope(body, 100)
    if (!envelope.ok) throw new Error(envelope.failure.code)
    return toStoredBody(envelope.value.items[0], body, { type: 'decision', handling: 'redact', nameText: sha256 })
}

/** A script of that size: a real include, repeated under other names. */
function scriptOf(characters: number, path: string): string {
    const one = String(fs.readFileSync(path))
    let text = ''
    for (let number = 0; text.length < characters; number++) text += `(function part${number}() {\n${one}\n})();\n`
    return text
}

function rowsOf(count: number): readonly object[] {
    const rows: object[] = []
    for (let number = 0; number < count; number++)
        rows.push({
            sys_id: sha256(String(number)).slice(0, 32),
            source: 'application_log',
            executed_at: NOW,
            message: `Routed INC00${number} to the service desk`,
            confidence: 'DETERMINISTIC',
            reasons: ['one writer', 'the record is named'],
        })
    return rows
}

/** Measures everything; `script` is the path of an include to analyse. */
export function measureAll(script: string, mode: 'interpreted' | 'compiled'): void {
    if (mode === 'compiled' && isInterpreted()) return
    const megabyte = bodyOf(1024 * 1024)
    const small = bodyOf(600)
    const text = scriptOf(100_000, script)
    const rows = rowsOf(1000)
    measure('sign a body of 1 MB and verify it', () => verify(megabyte))
    measure('read and redact a body of 1 MB', () => redact(megabyte))
    measure('read an event', () =>
        parseStoredEvent(small, { receivedAt: NOW, eventType: null, toleranceSeconds: 300, sha256 }),
    )
    measure('analyse a script of 100 kB', () => {
        const analysed = analyseScript(text)
        if (!analysed.ok) throw new Error(analysed.failure.message)
    })
    measure('write 1,000 rows as canonical JSON, each with its digest', () =>
        rows.map((row) => sha256(toCanonicalJson(row))),
    )
}
