/** Which level of the outbound HTTP log holds for a call: what it stores of headers and bodies. */

import type { Condition, Instance } from '../kernel/kernel.ts'

const LEVELS = ['basic', 'elevated', 'all'] as const

/** Basic, elevated or all, as the log's own choice list names them. */
export type OutboundLevel = (typeof LEVELS)[number]

/** The method record behind a call, as far as it has one. */
export interface OutboundFunction {
    readonly messageId: string
    readonly messageName: string
    readonly functionId: string
    readonly functionName: string
}

/**
 * Configure outbound HTTP logs; RESTMessageV2 API, setLogLevel. First that applies:
 *
 * | what                                                              | level                                        |
 * | ----------------------------------------------------------------- | -------------------------------------------- |
 * | `glide.outbound_http_log.override` is true                        | `glide.outbound_http_log.override.level`     |
 * | the script called `setLogLevel`                                   | its value                                    |
 * | a row of sys_outbound_http_log_level speaks of the message's method | its level                                  |
 * | otherwise                                                         | basic                                        |
 */
export function outboundLevelOf(
    instance: Instance,
    set: string | null,
    called: OutboundFunction | null,
): OutboundLevel {
    if (instance.properties.get('glide.outbound_http_log.override') === 'true')
        return toLevel(instance.properties.get('glide.outbound_http_log.override.level'))
    if (set !== null) return toLevel(set)
    return called ? recordedLevel(instance, called) : 'basic'
}

function toLevel(text: string | null | undefined): OutboundLevel {
    return LEVELS.find((level) => level === text?.trim().toLowerCase()) ?? 'basic'
}

const TABLE = 'sys_outbound_http_log_level'

// How a row names message and method is not documented: by table, by sys_id and by name are all understood.
function recordedLevel(instance: Instance, called: OutboundFunction): OutboundLevel {
    if (!instance.dictionary.table(TABLE)) return 'basic'
    const { messageId, messageName, functionId, functionName } = called
    const among = (path: string, values: readonly string[]): Condition => ({
        kind: 'or',
        terms: [
            ...values.map((value): Condition => ({ kind: 'compare', path, operator: '=', value })),
            { kind: 'compare', path, operator: 'ISEMPTY', value: '' },
        ],
    })
    const where: Condition = {
        kind: 'and',
        terms: [
            among('outbound_message_type', ['sys_rest_message', 'sys_rest_message_fn', 'rest', messageId, messageName]),
            among('outbound_message_function', [functionId, functionName, `${messageName}.${functionName}`]),
        ],
    }
    const rows = instance.database.select({ table: TABLE, where, orderBy: [], window: null })
    const ofMethod = rows.find((row) => row.outbound_message_function)
    const ofMessage = rows.find((row) => [messageId, messageName].includes(row.outbound_message_type ?? ''))
    return toLevel((ofMethod ?? ofMessage)?.log_level)
}
