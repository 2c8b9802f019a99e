/** Calls of this instance to itself: each with a token that is good for one call within a minute. */

import { GlideSecureRandomUtil, gs } from '@servicenow/glide'
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { addSeconds } from '../../../shared/time.ts'
import { asText } from '../../../shared/text.ts'
import { clock } from '../../../platform/clock.ts'
import { crypto } from '../../../platform/crypto.ts'
import { attempt } from '../../../platform/edge.ts'
import { addProbe, removeProbe } from './probe-rows.ts'
import { PROBE_HEADER, PROBE_PATH, type CallPurpose } from '../../core/platform/call-purpose.ts'

/** What came back; status 0 when nothing did. */
export interface SelfAnswer {
    readonly status: number
    readonly body: string
}

/** The calls of one run: after one that got no answer, none is tried again. */
export interface SelfCalls {
    /** Base address with a slash at its end; '' when it is not known. */
    readonly address: string
    /** Whether calls are worth trying. */
    canCall(): boolean
    /** Calls the probe route. */
    call(purpose: CallPurpose, text: string): SelfAnswer
    /** Starts all calls before it waits for the first, where the platform can. */
    callAll(purpose: CallPurpose, text: string, count: number): { answers: readonly SelfAnswer[]; isParallel: boolean }
}

interface Message {
    setEndpoint(url: string): void
    setHttpMethod(method: string): void
    setHttpTimeout(milliseconds: number): void
    setRequestHeader(name: string, value: string): void
    setRequestBody(body: string): void
    execute(): Response
    executeAsync?(): Response
}
interface Response {
    waitForResponse?(seconds: number): void
    getStatusCode(): number
    getBody(): string
}

const TIMEOUT_SECONDS = 8
const TOKEN_SECONDS = 60
const TOKEN_LENGTH = 44
const NO_ANSWER: SelfAnswer = { status: 0, body: '' }

/** Opens the calls of one run. */
export function openSelfCalls(): SelfCalls {
    const base = asText(gs.getProperty('glide.servlet.uri'))
    const address = base === '' ? '' : base.replace(/\/*$/, '/')
    let isUnreachable = address === ''
    const noted = (answer: SelfAnswer): SelfAnswer => {
        isUnreachable = isUnreachable || answer.status === 0
        return answer
    }
    return {
        address,
        canCall: () => !isUnreachable,
        call: (purpose, text) => {
            if (isUnreachable) return NO_ANSWER
            const { message, tokenRow } = toProbe(address, purpose, text)
            const answer = noted(execute(message))
            // Where the call did not arrive, or what it did was undone, the row of its token is still there.
            removeProbe(tokenRow)
            return answer
        },
        callAll: (purpose, text, count) => {
            const messages: Message[] = []
            const tokens: string[] = []
            while (!isUnreachable && messages.length < count) {
                const { message, tokenRow } = toProbe(address, purpose, text)
                messages.push(message)
                tokens.push(tokenRow)
            }
            const ended = executeAll(messages)
            tokens.forEach(removeProbe)
            return ended
        },
    }
}

function toProbe(address: string, purpose: CallPurpose, text: string): { message: Message; tokenRow: string } {
    const token = GlideSecureRandomUtil.getSecureRandomString(TOKEN_LENGTH)
    const { sysId } = addProbe(crypto.sha256(token), { purpose, expires_at: addSeconds(clock.now(), TOKEN_SECONDS) })
    const message = toMessage('post', address + PROBE_PATH)
    message.setRequestHeader('Content-Type', 'application/json')
    message.setRequestHeader(PROBE_HEADER, token)
    // A JSON text: a route may refuse a body that is none.
    message.setRequestBody(JSON.stringify(text))
    return { message, tokenRow: sysId }
}

/** The default about redirects and variables stays: it is what is measured. */
function toMessage(method: string, url: string): Message {
    const message = new RESTMessageV2() as unknown as Message
    message.setEndpoint(url)
    message.setHttpMethod(method)
    message.setHttpTimeout(TIMEOUT_SECONDS * 1000)
    message.setRequestHeader('Accept', 'application/json')
    return message
}

const WHERE = { doing: 'calling this instance', code: 'connection_failed', level: 'warn' } as const

function execute(message: Message): SelfAnswer {
    return attempt(
        WHERE,
        () => toAnswer(message.execute()),
        () => NO_ANSWER,
    )
}

/** RESTMessageV2 API: `executeAsync` returns at once, and `waitForResponse` waits. Where that fails, the calls follow each other. */
function executeAll(messages: readonly Message[]): { answers: readonly SelfAnswer[]; isParallel: boolean } {
    const started = attempt<readonly Response[] | null>(
        { ...WHERE, level: 'debug' },
        () => (messages.every((one) => Boolean(one.executeAsync)) ? messages.map(start) : null),
        () => null,
    )
    if (started === null) return { answers: messages.map(execute), isParallel: false }
    return { answers: started.map(awaited), isParallel: true }
}

function start(message: Message): Response {
    return (message.executeAsync as () => Response).call(message)
}

function awaited(response: Response): SelfAnswer {
    return attempt(
        WHERE,
        () => {
            if (response.waitForResponse) response.waitForResponse(TIMEOUT_SECONDS)
            return toAnswer(response)
        },
        () => NO_ANSWER,
    )
}

function toAnswer(response: Response): SelfAnswer {
    return { status: Number(response.getStatusCode()) || 0, body: asText(response.getBody()) }
}
