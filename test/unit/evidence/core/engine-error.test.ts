/** What the script engine writes when a script fails, in the formats that support articles and projects published, and what only looks like it. */

import { parseEngineError, type ScriptPlace } from '../../../../src/server/evidence/core/engine-error.ts'

const RULE = '5703ffa253920010b814ddeeff7b1255'
const OTHER = '3f37f54623b31300fb0c949e27bf65ca'
const DESCRIPTION = 'Cannot find function route in object [object Object].'

function place(table: string, sysId: string, line: number | null, field = 'script'): ScriptPlace {
    return { table, sysId, field, line }
}

/** The newer spelling, with what follows the place. */
function thrown(...more: readonly string[]): string {
    return [`com.glide.script.RhinoEcmaError: "x" is not defined.`, ...more].join('\n')
}

test.each([
    [
        'the older spelling with an excerpt (an article on activity sets)',
        [
            'org.mozilla.javascript.EcmaError: Cannot find function getActivitySetTriggerType in object [object Object].',
            `   Caused by error in sys_script.${RULE}.script at line 1`,
            '',
            '==>   1: (function executeRule(current, previous /*null when async*/) {',
            "      2:     var errMsg = '';",
            "      3:     // Cannot set activity set's trigger type from rescind",
            "      4:     if(!current.isNewRecord() && previous.trigger_type == 'rescind') {",
        ].join('\n'),
        [place('sys_script', RULE, 1)],
    ],
    [
        'the older spelling in a transform script (KB0634725)',
        [
            'org.mozilla.javascript.EcmaError: "ldapUtils" is not defined.',
            `   Caused by error in sys_transform_script.${RULE}.script at line 10`,
            '',
            '      9: //global.LDAPUtils.processManagers();',
            '==>  10: ldapUtils.processManagers();',
            '     11: })(source, map, log, target);',
            '',
        ].join('\n'),
        [place('sys_transform_script', RULE, 10)],
    ],
    [
        'the older spelling without an excerpt (CMDBTransformUtil)',
        `org.mozilla.javascript.EcmaError: Cannot convert null to an object.\nCaused by error in sys_script_include.${OTHER}.script at line 108`,
        [place('sys_script_include', OTHER, 108)],
    ],
    [
        'an exception of Java in another column (KB on project creation)',
        `java.lang.SecurityException: _ undefined, maybe missing global qualifier\nCaused by error in sys_ui_page.${OTHER}.processing_script at line 7`,
        [place('sys_ui_page', OTHER, 7, 'processing_script')],
    ],
    [
        'the newer spelling (KB2647534)',
        thrown(`   sys_script_include.${OTHER}.script : Line(109) column(0)`, '==> 109:     x.run()'),
        [place('sys_script_include', OTHER, 109)],
    ],
    [
        'the newer spelling without a column',
        thrown(`sys_script.${RULE}.script : Line(3)`),
        [place('sys_script', RULE, 3)],
    ],
    [
        'the newer spelling with the stack of callers (KB2647534, KB2817303)',
        thrown(
            `   sys_script_include.${OTHER}.script : Line(18) column(0)`,
            '     17: ',
            '==>  18: x.run()',
            '',
            'Stack trace:',
            `\tat sys_script_include.${OTHER}.script:18 (getHRServicesForType)`,
            `\tat sys_script.${RULE}.script:2 (executeRule)`,
            `\tat sys_ux_data_broker_transform.${RULE}:3`,
            '',
        ),
        [
            place('sys_script_include', OTHER, 18),
            place('sys_script', RULE, 2),
            place('sys_ux_data_broker_transform', RULE, 3, ''),
        ],
    ],
    [
        'a stack across a condition, which is no record',
        thrown(
            `   sys_script_include.${OTHER}.script : Line(18) column(0)`,
            'Stack trace:',
            `\tat sys_script_include.${OTHER}.script:18 (check)`,
            '\tat <refname>:1 (trecord)',
            `\tat sys_script.${RULE}.script:4`,
        ),
        [place('sys_script_include', OTHER, 18), null, place('sys_script', RULE, 4)],
    ],
    [
        'a stack that does not begin where the error is',
        thrown(
            `   sys_script_include.${OTHER}.script : Line(18) column(0)`,
            'Stack trace:',
            `\tat sys_script.${RULE}.script:4`,
        ),
        [place('sys_script_include', OTHER, 18), null, place('sys_script', RULE, 4)],
    ],
    [
        'a condition',
        thrown('   <refname> : Line(1) column(0)', '==>   1: function trecord() {return !!(x);}trecord();'),
        [null],
    ],
    ['a script run by hand', thrown('   script : Line(8) column(0)', '      7: }', '==>   8: gs.info(c);'), [null]],
    [
        'a script include that is named and not identified (older releases)',
        `org.mozilla.javascript.EcmaError: ${DESCRIPTION}\nCaused by error in Script Include: 'SAML2_update1' at line 35`,
        [null],
    ],
    [
        'an announced error',
        `Script execution error: Script Identifier: sys_script.${RULE}.script, Error Description: "x" is not defined., Script ES Level: 0`,
        [place('sys_script', RULE, null)],
    ],
    [
        'an announced error with its line',
        `Script execution error: Script Identifier: sys_script.${RULE}.script, Error Description: Error: boom (sys_script.${RULE}.script; line 2), Script ES Level: 200`,
        [place('sys_script', RULE, 2)],
    ],
])('failed: %s', (_, text, places) => {
    expect(parseEngineError(text)).toEqual({ kind: 'failed', places })
    expect(parseEngineError(text.replace(/\n/g, '\r\n'))).toEqual({ kind: 'failed', places })
})

test.each([
    [
        'announced',
        `Script compilation error: Script Identifier: sys_security_acl.${RULE}, Error Description: missing name after . operator (sys_security_acl.${RULE}; line 2), Script ES Level: 0, Interpreted Mode: true`,
        place('sys_security_acl', RULE, 2, ''),
    ],
    [
        'as the compiler reports it',
        `Javascript compiler exception: missing ( before function parameters. (sys_script.${RULE}.script; line 11) in:\n(function execute(inputs, outputs) {\n    gs.log("…")`,
        place('sys_script', RULE, 11),
    ],
])('not compiled: %s', (_, text, expected) => {
    expect(parseEngineError(text)).toEqual({ kind: 'not_compiled', places: [expected] })
})

const QUOTED = `sys_script.${OTHER}.script`
test.each([
    ['a line of a script', `[Router] START Caused by error in sys_script.${RULE}.script at line 3`],
    ['a place without an error', `Caused by error in sys_script.${RULE}.script at line 3`],
    [
        'a description that quotes a place, before the place',
        `org.mozilla.javascript.EcmaError: Cannot find function x in object hello\nCaused by error in ${QUOTED} at line 3\n.\n   Caused by error in sys_script.${RULE}.script at line 1`,
    ],
    [
        'a description of several lines, cut before the place',
        `com.glide.script.RhinoEcmaError: Cannot find function x in object hello\n${QUOTED} : Line(3) column(0)\n==> 3: x\nand more of what a person typed`,
    ],
    ['two places', thrown(`${QUOTED} : Line(3) column(0)`, '', `   sys_script.${RULE}.script : Line(1) column(0)`)],
    ['an excerpt of another line', thrown(`${QUOTED} : Line(3) column(0)`, '==>   4: x')],
    ['an excerpt with a gap', thrown(`${QUOTED} : Line(3) column(0)`, '      1: x', '==>   3: x')],
    ['a stack with other text', thrown(`${QUOTED} : Line(3) column(0)`, 'Stack trace:', `at ${QUOTED}:3`, 'and so on')],
    ['a text so long that it may be cut', thrown(`${QUOTED} : Line(3) column(0)`, `==>   3: ${'x'.repeat(4000)}`)],
    [
        'a compiler error that quotes a place',
        `Javascript compiler exception: unexpected (${QUOTED}; line 3) (sys_script.${RULE}.script; line 11) in:\nx`,
    ],
    [
        'an announced error in the middle',
        `x Script execution error: Script Identifier: ${QUOTED}, Error Description: y, Script ES Level: 0`,
    ],
    [
        'what the listener of servlets repeats',
        `*** Script: com.glide.script.RhinoEcmaError: x\n${QUOTED} : Line(3) column(0): no thrown error`,
    ],
    ['nothing', ''],
])('no error of the engine: %s', (_, text) => {
    expect(parseEngineError(text)).toBeNull()
})

it('believes the identifier of an announced error, not a place in its description', () => {
    const text = `Script execution error: Script Identifier: sys_script.${RULE}.script, Error Description: x (${QUOTED}; line 3), Script ES Level: 0`
    expect(parseEngineError(text)?.places).toEqual([place('sys_script', RULE, null)])
})
