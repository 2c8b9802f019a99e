/** What a script prints in ways that its text hides: it keeps a line from proving another script. */

import { syslog } from '../../../../src/server/evidence/sources/syslog.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { automation, context, index, logRow } from '../../../support/evidence-samples.ts'

function rule(name: string, text: string): Automation {
    const read = analyseScript(text)
    if (!read.ok) throw new Error(text)
    return automation('business_rule', name, read.value)
}

const RULE = rule('Pauser', "gs.info('Paused the timer: ' + current.short_description)")
const print = (value: string, before = ''): string => `${before} gs.info('Paused the timer: ' + ${value})`

function isProven(text: string, message: string): boolean {
    const known = index([RULE, rule('Other', text)], {})
    const rows = syslog.concerning?.([logRow(message)], known) ?? []
    return syslog
        .transform(rows, context(known))
        .evidence.some(({ subjects }) =>
            subjects.some(
                ({ automationId, confidence }) => automationId === 'sn-br-Pauser' && confidence === 'DETERMINISTIC',
            ),
        )
}

const FREE = 'Paused the timer: in the evening'

test.each([
    ['less than', print('(a < b)'), 'Paused the timer: true'],
    ['more than', print('(a > b)'), 'Paused the timer: false'],
    ['more or the same', print('(a >= b)'), 'Paused the timer: false'],
    ['what a variable is where it was empty', print('s', "var s = ''; s ||= x;"), FREE],
    ['what a variable is where it was not', print('s', "var s = 'a'; s &&= x;"), FREE],
    ['what a variable is where it was undefined', print('s', 'var s; s ??= x;'), FREE],
    ['what a method of its own returns', print('o.getTime()', 'var o = { getTime: function () { return x } };'), FREE],
    ['what a method of its class returns', print('new C().indexOf()', 'class C { indexOf() { return x } }'), FREE],
    ['what a method of an include returns', print('new Finder().indexOf(x)'), FREE],
    ['what an object of an include returns', print('f.lastIndexOf(x)', 'var f = new Finder();'), FREE],
    ['what an include returns', print('Finder.indexOf(x)'), FREE],
    ['the time of a GlideDateTime', print('new GlideDateTime().getTime()'), 'Paused the timer: 1970-01-01 10:00:00'],
    ['by the global object', "globalThis['g' + 's'].info(x)", FREE],
    ['by a job for once', "var job = new ScheduleOnce(); job.script = 'gs.info(\"' + x + '\")'; job.schedule()", FREE],
    [
        'by a row of the scheduler',
        "var job = new GlideRecord('sys_trigger'); job.script = 'gs.info(\"' + x + '\")'; job.insert()",
        FREE,
    ],
    [
        'by a scheduled script that it makes',
        "var job = new GlideRecord('sysauto_script'); job.setValue('script', x); job.insert()",
        FREE,
    ],
    [
        'by a row of the scheduler with columns that nobody knows',
        "var job = new GlideRecord('sys_trigger'); job.setValue(column, x); job.insert()",
        FREE,
    ],
])('may print %s', (_what, text, message) => {
    expect(isProven(text, message)).toBe(false)
})

test.each([
    ['the milliseconds of a date', print('new Date().getTime()'), FREE],
    ['a difference of times', print('(b.getTime() - a.getTime())'), FREE],
    ['how many rows there are', print('rows.getRowCount()'), FREE],
    [
        'where a text is in one that it is given',
        print('at', 'function f(t) { return t.indexOf("a") } var at = 1;'),
        FREE,
    ],
    [
        'when the scheduler runs next',
        `${print('(a < b)')}; var job = new GlideRecord('sys_trigger'); job.next_action = x; job.update()`,
        FREE,
    ],
])('prints no other text by %s', (_what, text, message) => {
    expect(isProven(text, message)).toBe(true)
})
