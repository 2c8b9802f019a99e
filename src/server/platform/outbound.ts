/** Opens outbound calls: the one place that constructs a REST message, so that each call keeps its text and ends where it was sent. */

import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { attempt } from './edge.ts'

/** The parts of the two classes that are used (RESTMessageV2 API, RESTResponseV2 API). */
export interface OutboundMessage {
    setEndpoint(url: string): void
    setHttpMethod(method: string): void
    setRequestHeader(name: string, value: string): void
    setRequestBody(body: string): void
    setHttpTimeout(milliseconds: number): void
    saveResponseBodyAsAttachment(table: string, sysId: string, fileName: string): void
    execute(): OutboundResponse
    setFollowRedirect?(follows: boolean): void
    disableForcedVariableSubstitution?(): void
}

export interface OutboundResponse {
    getStatusCode(): number
    getBody(): string
    getHeader(name: string): string | null
    getErrorCode(): number
    getErrorMessage(): string | null
    getResponseAttachmentSysid(): string | null
}

/** The REST message record that a call goes by, and its method. */
export interface MessageRecord {
    readonly name: string
    readonly method: string
}

/**
 * A message that follows no redirect and substitutes nothing, as far as the release offers that; by a record where one is given, can be
 * read, and where an administrator may have set a MID server or mutual authentication.
 */
export function openMessage(record: MessageRecord | null = null): OutboundMessage {
    const Constructor = RESTMessageV2 as unknown as new (name?: string, method?: string) => OutboundMessage
    const message =
        record === null
            ? new Constructor()
            : attempt(
                  { doing: 'opening the REST message', record: record.name, code: 'read_denied', level: 'debug' },
                  // RESTMessageV2 API: a record that is missing or not visible may throw; every call works without it as well.
                  () => new Constructor(record.name, record.method),
                  () => new Constructor(),
              )
    // A redirect would take the token to another host, and no page says whether it is followed by default.
    whereKnown(() => message.setFollowRedirect && message.setFollowRedirect(false))
    whereKnown(() => message.disableForcedVariableSubstitution && message.disableForcedVariableSubstitution())
    return message
}

/** A method that a release does not have is absent, or throws when it is asked for. */
function whereKnown(call: () => unknown): void {
    attempt({ doing: 'setting up an outbound call', code: 'not_supported', level: 'debug' }, call, () => undefined)
}

/**
 * JSON in which nothing looks like a variable: RESTMessageV2 API substitutes `${name}` in a request, and where that cannot be switched off,
 * what people typed would be lost. `$` stands in texts only, where its escaped form means the same.
 */
export function withoutVariables(json: string): string {
    return json.replace(/\$(?=\{)/g, '\\u0024')
}
