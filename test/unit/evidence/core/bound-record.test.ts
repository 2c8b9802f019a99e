/** For which record a line was written: by what the script prints there, and never by what a person wrote. */

import { findBlockers, naming, rankBlockers } from '../../../../src/server/evidence/core/competing-for.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { isEngineText } from '../../../../src/server/evidence/core/engine-texts.ts'
import { isOwnSource } from '../../../../src/server/evidence/core/log-levels.ts'
import { transformSyslog } from '../../../../src/server/evidence/sources/syslog.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import { automation, context, index, LONG_AGO, logRow, logs, NOON, trigger } from '../../../support/evidence-samples.ts'

const ID = '62826bf03710200044e0bfc8bcbe5df1'

function scripted(kind: Automation['kind'], name: string, text: string, table = 'incident'): Automation {
    const analysed = analyseScript(text)
    if (!analysed.ok) throw new Error(`${name} cannot be read`)
    const { value: analysis } = analysed
    return automation(
        kind,
        name,
        {},
        {
            trigger: kind === 'business_rule' ? trigger(table) : null,
            analysis,
            versions: [{ hash: name, from: LONG_AGO, analysis }],
        },
    )
}

function claimOf(message: string, scripts: readonly Automation[], more: { level?: string; source?: string } = {}) {
    const of = index(scripts)
    const [found] = transformSyslog([logRow(message, more)], context(of)).evidence
    if (found === undefined) return 'nothing'
    const { record } = found
    return `${found.matchedOn} ${record === null ? '-' : (record.number ?? `${record.table}/${record.id}`)}`
}

const rule = (body: string, table?: string): Automation =>
    scripted('business_rule', 'Mover', `(function (current, previous) { ${body} })(current, previous)`, table)

test.each<[string, string, string, string]>([
    ['the number', "gs.info('Moving ticket ' + current.number)", 'Moving ticket INC0010020', 'INC0010020'],
    [
        'the number by its name',
        "gs.info('Moving ticket ' + current.getValue('number') + '!')",
        'Moving ticket INC0010020!',
        'INC0010020',
    ],
    [
        'the number as a text',
        "gs.info('Moving ticket {0} now', current.number.toString())",
        'Moving ticket INC0010020 now',
        'INC0010020',
    ],
    ['the sys_id', "gs.info('Moving ticket ' + current.sys_id)", `Moving ticket ${ID}`, `incident/${ID}`],
    [
        'the display value of a table with numbers',
        "gs.info('Moving ticket ' + current.getDisplayValue())",
        'Moving ticket INC0010020',
        'INC0010020',
    ],
    [
        'another number first',
        "gs.info('Moving ticket of ' + current.parent.number + ': ' + current.number)",
        'Moving ticket of INC0010021: INC0010020',
        'INC0010020',
    ],
    [
        'what a person wrote, before',
        "gs.info('Moving ticket ' + current.short_description + ' in ' + current.number)",
        'Moving ticket like INC0010021 in here in INC0010020',
        'INC0010020',
    ],
    [
        'what a person wrote, alone',
        "gs.info('Moving ticket ' + current.short_description)",
        'Moving ticket INC0010021',
        '-',
    ],
    [
        'what a person wrote, right beside it',
        "gs.info('Moving ticket ' + current.short_description + current.number)",
        'Moving ticket INC0010021',
        '-',
    ],
    [
        'marks that a person can write too',
        "gs.info('Moving ticket ' + current.short_description + ':' + current.number)",
        'Moving ticket a:INC0010021:INC0010020',
        '-',
    ],
    [
        'a line that another statement of the script prints as well',
        "gs.info('Moving ticket ' + current.number); gs.info('Moving ticket ' + current.short_description)",
        'Moving ticket INC0010021',
        '-',
    ],
    [
        'the number of a record that it looked up',
        "var gr = new GlideRecord('problem'); gr.query(); gr.next(); gs.info('Moving ticket ' + gr.number)",
        'Moving ticket INC0010021',
        '-',
    ],
])('%s', (_name, body, message, expected) => {
    const matchedOn = expected === '-' ? 'own_statement_without_record' : 'own_statement'
    expect(claimOf(message, [rule(body)])).toBe(`${matchedOn} ${expected}`)
})

it('a display value is no number where the table is known by its names', () => {
    const body = "gs.info('Moving ticket ' + current.getDisplayValue())"
    expect(claimOf('Moving ticket INC0010020', [rule(body, 'cmdb_ci')])).toBe('own_statement_without_record -')
})

const mover = scripted(
    'script_include',
    'TicketMover',
    "var TicketMover = Class.create(); TicketMover.prototype = { move: function (n) { gs.info('Moving ticket ' + n) } }",
)

test.each([
    ['nobody is known to call it', [], '-'],
    ['its caller hands over the number', ['new TicketMover().move(current.number)'], 'INC0010020'],
    ['its caller hands over what a person wrote', ['new TicketMover().move(current.short_description)'], '-'],
    [
        'one hands over the number, one a text',
        ['new TicketMover().move(current.number)', 'new TicketMover().move(current.short_description)'],
        '-',
    ],
])('of what an include is handed: %s', (_name, callers, expected) => {
    const scripts = callers.map((body, at) => scripted('business_rule', `Caller ${at}`, body))
    const matchedOn = expected === '-' ? 'own_statement_without_record' : 'own_statement'
    expect(claimOf('Moving ticket INC0010020', [mover, ...scripts])).toBe(`${matchedOn} ${expected}`)
})

const RULE = rule("gs.info('Moving ticket ' + current.number)")
const other = (text: string): Automation => scripted('business_rule', 'Other', text)
const LOGGER = scripted(
    'script_include',
    'Logger',
    "var Logger = Class.create(); Logger.prototype = { info: function (text) { gs.info('' + text) } }",
)

test.each<[string, readonly Automation[], boolean]>([
    ['errors of the engine', [other('try { a() } catch (e) { gs.info(e) }')], false],
    ['text that it throws itself', [other('try { throw current.comments } catch (e) { gs.info(e) }')], true],
    [
        'what an include throws',
        [
            other('try { new Thrower().go() } catch (e) { gs.info(e.message) }'),
            scripted(
                'script_include',
                'Thrower',
                'var Thrower = Class.create(); Thrower.prototype = { go: function (t) { throw new Error(answer.getBody()) } }',
            ),
        ],
        true,
    ],
    ['text at another level', [other('gs.error(current.comments)')], false],
    ['text under another source', [other("gs.log(current.comments, 'Other')")], false],
    ['JSON', [other('gs.info(JSON.stringify(answer))')], false],
    ['counts', [other('gs.info(list.getRowCount())')], false],
    [
        'what it is handed, by scripts that nobody can read as well',
        [LOGGER, other("new Logger().info('Done with ' + current.comments)")],
        true,
    ],
    [
        'the prefix of a class that another script changes',
        [
            scripted(
                'script_include',
                'Helper',
                "var Helper = Class.create(); Helper.prototype = { PREFIX: '[H] ', _say: function (t) { gs.info(this.PREFIX + t) } }",
            ),
            other("var h = new Helper(); h.PREFIX = ''; h._say(current.comments)"),
        ],
        true,
    ],
])('another script competes where it prints %s: %p', (_name, others, competes) => {
    const expected = competes ? 'open_statement INC0010020' : 'own_statement INC0010020'
    expect(claimOf('Moving ticket INC0010020', [RULE, ...others])).toBe(expected)
})

it('a line at another level than the statement is not of the script', () => {
    expect(claimOf('Moving ticket INC0010020', [RULE], { level: '2' })).toBe('nothing')
})

test.each([
    ['Mover', true],
    ['*** Script', false],
    ['com.glide.ui', false],
    ['', false],
    [undefined, false],
])('the source %p is a script’s own: %p', (source, is) => {
    expect(isOwnSource(source)).toBe(is)
})

it('a source of its own speaks for the script, and the platform’s speaks for nobody', () => {
    const of = (source: string): string =>
        claimOf('Moving ticket INC0010020', [rule(`gs.log('Moving ticket ' + current.number, '${source}')`)], {
            source,
        })
    expect([of('Mover'), of('Import')]).toEqual(['own_statement INC0010020', 'foreign_source INC0010020'])
})

test.each([
    ['TypeError: undefined is not a function', true],
    ['org.mozilla.javascript.EcmaError: x', true],
    ['"x" is not defined.', true],
    ['Cannot read property "a" from null', true],
    ['[object Object]', true],
    ['[Router] START', false],
    ['Moving ticket INC0010020', false],
])('%s is a text of the engine: %p', (text, is) => {
    expect(isEngineText(text)).toBe(is)
})

it('evidence and status name who competes, and the worst comes first', () => {
    const open = (name: string): Automation => scripted('business_rule', name, 'gs.info(current.comments)')
    const loud = scripted('business_rule', 'Loud', "gs.error(current.comments); gs.info(current.comments + '')")
    const failing = scripted('business_rule', 'Failing', "gs.error('Failing with ' + current.number)")
    const all = [RULE, failing, open('Open A'), loud]
    const of = index(all)
    const [row] = transformSyslog([logRow('Moving ticket INC0010020')], context(of)).evidence
    expect(row?.whyNotHigher?.missing).toContain('Competing scripts: Loud, Open A.')
    expect(row?.properties.competing_scripts?.split(', ').sort()).toEqual(['Loud', 'Open A'])
    expect(rankBlockers(of, all, NOON).map(({ blocks, name }) => `${name}: ${blocks.join(', ')}`)).toEqual([
        'Loud: Failing, Mover',
        'Open A: Mover',
    ])
    expect(findBlockers(index([RULE]), RULE, NOON)).toEqual([])
    expect(findBlockers(of, automation('business_rule', 'Silent', logs()), NOON)).toEqual([])
})

it('of many names three are listed', () => {
    const why = { code: 'c', missing: 'Missing.', remediation: 'Do.' }
    expect(naming(why, ['d', 'b', 'a', 'c']).missing).toBe('Missing. Competing scripts: a, b, c and 1 more.')
    expect(naming(why, [])).toBe(why)
})
