/** Who can have written a log line: the table of its docblock, and every way in which a line may be forged. */

import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { attributeMessage } from '../../../../src/server/evidence/core/message-attribution.ts'
import { findMentions } from '../../../../src/server/evidence/core/record-mentions.ts'
import { matchMessage } from '../../../../src/server/evidence/core/statement-matcher.ts'
import { isScriptLogging } from '../../../../src/server/evidence/core/transform/log-row.ts'
import type { LogWriterRow } from '../../../../src/server/evidence/core/log-writer.ts'
import { analysis, automation, index, logs, LONG_AGO, NOON, PREFIXES } from '../../../support/evidence-samples.ts'

const LINE = '[Router] START incident=INC0010020'
const STATEMENT = ['[Router] START incident=', null] as const
const ROUTER = automation('script_include', 'Router', logs(STATEMENT))

function attribute(
    message: string,
    automations: readonly Automation[],
    logWriters: readonly LogWriterRow[] = [],
    source = '*** Script',
) {
    const knowledge = index(automations, { logWriters })
    const found = attributeMessage(knowledge, {
        message,
        match: matchMessage(knowledge.statements, message),
        level: '0',
        source,
        at: NOON,
        mentions: findMentions(message, PREFIXES),
        isLoggedBy: (scope) => isScriptLogging(source, scope),
    })
    return found === null ? 'nothing' : `${found.matchedOn} ${found.automationIds.join(' ')}`
}

function logWriter(more: Partial<LogWriterRow>): LogWriterRow {
    return {
        table: 'sys_ui_action',
        sysId: 'w',
        name: 'W',
        scope: 'global',
        logs: [],
        traces: [],
        literals: [],
        ...more,
    }
}

const other = (text: Parameters<typeof automation>[2], more: Partial<Automation> = {}) =>
    automation('business_rule', 'Other', text, more)
/** A statement whose holes any text fills. */
const anything = (...parts: readonly (string | null)[]) => ({ logs: [{ level: 'info' as const, parts, line: 1 }] })
const edited = (name: string, before: Parameters<typeof analysis>[0] | null, now: object, at: string) =>
    automation('business_rule', name, now, {
        versions: [
            { hash: '2', from: at, analysis: analysis(now) },
            { hash: '1', from: LONG_AGO, analysis: before === null ? null : analysis(before) },
        ],
    })

const OWN = 'own_statement sn-si-Router'
const OPEN = 'open_statement sn-si-Router'
const SHARED = 'shared_statement sn-br-Other sn-si-Router'

test.each<[string, string, readonly Automation[], string]>([
    ['only one script has the text', LINE, [ROUTER], OWN],
    ['another script says something else', LINE, [ROUTER, other(logs(['Other did ', null]))], OWN],
    ['no record is named', '[Router] START incident=none', [ROUTER], 'own_statement_without_record sn-si-Router'],
    [
        'the record is part of the text',
        'Router saw INC0010020 once, done',
        [automation('script_include', 'Router', logs(['Router saw INC0010020 once, ', null]))],
        'own_statement_without_record sn-si-Router',
    ],
    ['another script logs this name', LINE, [ROUTER, other(logs(STATEMENT))], SHARED],
    ['an inactive copy', LINE, [ROUTER, other(logs(STATEMENT), { isActive: false })], SHARED],
    ['a shorter statement fits too', LINE, [ROUTER, other(logs(['[Router] START ', null]))], SHARED],
    [
        'a statement that begins with a value fits too',
        LINE,
        [ROUTER, other(logs([null, '] START incident=', null]))],
        SHARED,
    ],
    ['a statement too short to be evidence fits too', LINE, [ROUTER, other(anything('[', null, ']', null))], OPEN],
    ['a value completes the other statement', LINE, [ROUTER, other(anything(null, 'INC', null))], OPEN],
    ['a value that is no number completes no statement', LINE, [ROUTER, other(logs([null, 'INC', null]))], OWN],
    ['a script logs what it is given', LINE, [ROUTER, other(logs([null]))], OPEN],
    ['a script runs text as code', LINE, [ROUTER, other({ dynamic: [{ what: 'eval', line: 1 }] })], OPEN],
    [
        'a script writes rows of the log',
        LINE,
        [
            ROUTER,
            other({
                writes: [
                    { table: 'syslog', target: 'record', operation: 'insert', fields: [], isComplete: true, line: 1 },
                ],
            }),
        ],
        OPEN,
    ],
    ['a script cannot be read', LINE, [ROUTER, other({}, { state: 'unreadable', analysis: null, versions: [] })], OPEN],
    [
        'a script cannot be parsed',
        LINE,
        [ROUTER, other({}, { state: 'unparsable', analysis: null, versions: [] })],
        OPEN,
    ],
    [
        'a script that cannot be parsed quotes it',
        LINE,
        [ROUTER, other({}, { state: 'unparsable', analysis: null, literals: ['[Router] START incident='] })],
        SHARED,
    ],
    [
        'a flow has no text',
        LINE,
        [ROUTER, automation('flow', 'F', {}, { state: 'none', analysis: null, versions: [] })],
        OWN,
    ],
    ['the line is a part of what a person wrote', `Please see ${LINE}`, [ROUTER], 'named_in_text sn-si-Router'],
    [
        'the text goes on after the end',
        `${LINE} or so`,
        [automation('script_include', 'Router', logs(['[Router] START incident=', null, '.']))],
        'named_in_text sn-si-Router',
    ],
    ['the name alone', '[Router] hello', [ROUTER], 'nothing'],
    ['nothing of anybody', 'hello INC0010020', [ROUTER], 'nothing'],
    ['a statement of holes is nobody’s', 'hello INC0010020', [other(logs([null]))], 'nothing'],
])('%s: %s', (_name, message, automations, expected) => {
    expect(attribute(message, automations)).toBe(expected)
})

test.each<[string, readonly Automation[], string]>([
    [
        'the statement came later',
        [edited('Router', {}, logs(STATEMENT), '2026-04-20 12:00:01')],
        'stale_statement sn-br-Router',
    ],
    ['the statement came at that second', [edited('Router', {}, logs(STATEMENT), NOON)], 'own_statement sn-br-Router'],
    ['the statement went before', [edited('Router', logs(STATEMENT), {}, NOON)], 'stale_statement sn-br-Router'],
    [
        'the version of then is not known',
        [edited('Router', null, logs(STATEMENT), '2026-04-20 13:00:00')],
        'stale_statement sn-br-Router',
    ],
    [
        'the other had it until just before',
        [ROUTER, edited('Other', logs(STATEMENT), {}, '2026-04-20 11:30:00')],
        SHARED,
    ],
    ['the other had it until yesterday', [ROUTER, edited('Other', logs(STATEMENT), {}, '2026-04-19 12:00:00')], OWN],
    ['the other has it since', [ROUTER, edited('Other', {}, logs(STATEMENT), '2026-04-20 12:30:00')], OWN],
    ['the other is not known of then', [ROUTER, edited('Other', null, {}, '2026-04-20 12:30:00')], OPEN],
    ['the other is younger than its versions show', [ROUTER, other({}, { versions: [] })], OPEN],
])('%s', (_name, automations, expected) => {
    expect(attribute(LINE, automations)).toBe(expected)
})

test.each<[string, Partial<LogWriterRow>, string]>([
    ['says something else', { logs: [{ parts: ['else ', null] }] }, OWN],
    ['says the same', { logs: [{ parts: STATEMENT }] }, 'shared_statement sn-si-Router'],
    ['logs what it is given', { logs: [{ parts: [null] }] }, OPEN],
    ['is not known', { logs: null }, OPEN],
    ['is not known but quotes it', { logs: null, literals: ['[Router] START'] }, 'shared_statement sn-si-Router'],
    ['was changed since', { since: '2026-04-20 12:30:00' }, OPEN],
])('a log-writing script that %s', (_name, more, expected) => {
    expect(attribute(LINE, [ROUTER], [logWriter(more)])).toBe(expected)
})

test.each([
    ['*** Script', 'global', true],
    ['Script', 'global', true],
    ['x_acme', 'x_acme', true],
    ['x_acme', 'global', false],
    ['*** Script', 'x_acme', false],
    ['MySource', 'global', false],
    ['', 'global', false],
])('%s is where scripts of %s log: %p', (source, scope, expected) => {
    expect(isScriptLogging(source, scope)).toBe(expected)
})

it('a line from elsewhere is not the script’s', () => {
    expect(attribute(LINE, [ROUTER], [], 'Import')).toBe('foreign_source sn-si-Router')
})
