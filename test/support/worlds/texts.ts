/** Script texts in the styles that were counted in real instances, and the shared utilities that every instance has. */

import type { Random } from '../../../tools/random.ts'

/** How a script logs; the names under which shares are reported. */
export type Style =
    | 'silent'
    | 'prefix and value'
    | 'literal'
    | 'own name'
    | 'own name and number'
    | 'number'
    | 'sys_id'
    | 'source'
    | 'wrapper'
    | 'joined array'
    | 'built in a loop'
    | 'property prefix'
    | 'constant of an include'
    | 'variables'
    | 'error only'
    | 'text of people'
    | 'relay'
    | 'open'
    | 'utility'
    | 'handed'

/** What stands around the body of a script. */
export interface Wording {
    readonly name: string
    /** A sentence that the script alone says, unless the world gave it to two. */
    readonly phrase: string
    /** The record: `current` in a rule, the parameter in an include. */
    readonly record: string
}

type Body = (of: Wording, random: Random) => string

const level = (random: Random): string => random.pick(['info', 'info', 'warn', 'error', 'debug', 'log'])
const numberOf = ({ record }: Wording, random: Random): string =>
    random.pick([`${record}.number`, `${record}.getValue('number')`])
// What people wrote, in all the ways in which scripts read it.
const wordsOf = ({ record }: Wording, random: Random): string =>
    random.pick([`${record}.short_description`, `${record}.getValue('short_description')`, `${record}.description`])
const valueOf = ({ record }: Wording, random: Random): string =>
    random.pick([`${record}.state`, `${record}.getValue('priority')`, `${record}.caller_id.getDisplayValue()`])

/** Bodies of the styles that log by themselves. */
export const BODIES: Readonly<Partial<Record<Style, readonly Body[]>>> = {
    silent: [({ record }) => `${record}.urgency = '2';`],
    'prefix and value': [
        (of, random) => `gs.${level(random)}('${of.phrase}: ' + ${valueOf(of, random)});`,
        (of, random) => `gs.${level(random)}('${of.phrase} ' + ${wordsOf(of, random)});`,
        (of, random) => `gs.info('${of.phrase} {0} of {1}', ${valueOf(of, random)}, 'all');`,
        (of, random) => `gs.info('${of.phrase} ' + (${of.record}.active ? 'on' : ${wordsOf(of, random)}) + '.');`,
    ],
    literal: [
        (of, random) => `gs.${level(random)}('${of.phrase}');`,
        (of, random) => `if (${of.record}.state != '9') gs.${level(random)}("${of.phrase} done");`,
    ],
    'own name': [
        (of, random) => `gs.${level(random)}('[${of.name}] ' + ${valueOf(of, random)});`,
        (of, random) => `gs.${level(random)}('${of.name}: ' + ${wordsOf(of, random)});`,
    ],
    'own name and number': [
        (of, random) => `gs.${level(random)}('[${of.name}] START ' + ${numberOf(of, random)});`,
        (of, random) =>
            `gs.info('[${of.name}] ' + ${numberOf(of, random)} + ' about ' + ${wordsOf(of, random)} + ', by hand');`,
        (of, random) => `gs.info('[${of.name}] ' + ${wordsOf(of, random)} + ' in ' + ${numberOf(of, random)});`,
        (of, random) =>
            `gs.info('[${of.name}] moved from ' + ${of.record}.parent.number + ' to ' + ${numberOf(of, random)});`,
    ],
    number: [
        (of, random) => `gs.${level(random)}('${of.phrase} ' + ${numberOf(of, random)});`,
        (of) => `gs.info('${of.phrase} for ' + ${of.record}.getDisplayValue() + ' in ' + gs.getUserName());`,
        (of, random) => `gs.info(${numberOf(of, random)} + ' ${of.phrase}');`,
    ],
    sys_id: [
        (of, random) => `gs.${level(random)}('${of.phrase} ' + ${of.record}.getUniqueValue());`,
        (of) => `gs.info('${of.phrase} ' + ${of.record}.sys_id + ' of ' + ${of.record}.getTableName());`,
    ],
    source: [
        (of, random) => `gs.log('${of.phrase} ' + ${numberOf(of, random)}, '${of.name}');`,
        (of, random) => `gs.log('${of.phrase} ' + ${valueOf(of, random)}, '${of.name}');`,
    ],
    'joined array': [
        (of, random) =>
            `var lines = ['${of.phrase}']; lines.push('record ' + ${numberOf(of, random)}); ` +
            `lines.push(${wordsOf(of, random)}); gs.info(lines.join(' '));`,
        (of, random) =>
            `var lines = []; lines.push('${of.phrase}', ${wordsOf(of, random)}); gs.log(lines.join('\\n'));`,
    ],
    'built in a loop': [
        (of, random) =>
            `var text = '${of.phrase}:'; for (var i = 0; i < 2; i++) text += ' ' + ${wordsOf(of, random)}; gs.info(text);`,
        (of, random) =>
            `var text = ''; for (var k in { a: 1, b: 2 }) { text = k + ' ${of.phrase} ' + text; } gs.${level(random)}(text);`,
    ],
    variables: [
        (of, random) => `var prefix = '${of.phrase} '; var id = ${numberOf(of, random)}; gs.info(prefix + id);`,
        (of, random) =>
            `var message; if (${of.record}.state == '1') message = '${of.phrase} first'; ` +
            `else message = '${of.phrase} ' + ${wordsOf(of, random)}; gs.${level(random)}(message);`,
        (of, random) =>
            `function say(what) { gs.${level(random)}('${of.phrase} ' + what); } say(${numberOf(of, random)}); say('end');`,
        (of, random) => `var log = gs.info; log('${of.phrase} ' + ${numberOf(of, random)});`,
    ],
    'error only': [
        ({ record }) => `try { ${record}.missing.method(); } catch (e) { gs.error(e); }`,
        ({ record }) => `try { ${record}.update(); null.x; } catch (err) { gs.error(err.message); }`,
        ({ record, name }) => `try { ${record}.nothing(); } catch (ex) { gs.error('${name}: ' + ex.message); }`,
    ],
    open: [
        (of, random) => `gs.${level(random)}(${wordsOf(of, random)});`,
        ({ record }) => `gs.log(${record}.getRowCount());`,
        (of, random) => `gs.info(JSON.stringify({ text: String(${wordsOf(of, random)}) }));`,
        (of, random) => `gs.info(JSON.stringify(String(${wordsOf(of, random)})));`,
        (of, random) => `gs.debug(${wordsOf(of, random)});`,
    ],
    'text of people': [
        (of, random) => `gs.info('${of.phrase} ' + ${wordsOf(of, random)});`,
        (of, random) => `gs.info(${wordsOf(of, random)} + ' ${of.phrase}');`,
    ],
    // Every way around the plain call that a script author may take, with text that a person wrote.
    relay: [
        (of, random) =>
            `var parts = ['${of.phrase}', 'x']; parts[0] = ${wordsOf(of, random)}; gs.info(parts.join(' '));`,
        (of, random) =>
            `var o = { text: '${of.phrase}' }; change(o); gs.info(o.text); function change(x) { x.text = ${wordsOf(of, random)}; }`,
        (of, random) => `var o = { text: '${of.phrase}' }; o['te' + 'xt'] = ${wordsOf(of, random)}; gs.info(o.text);`,
        (of, random) => `gs.info.call(gs, ${wordsOf(of, random)});`,
        (of, random) => `gs.info.apply(gs, [${wordsOf(of, random)}]);`,
        (of, random) => `var say = gs.info.bind(gs); say(${wordsOf(of, random)});`,
        (of, random) => `var g = gs; g.info(${wordsOf(of, random)});`,
        (of, random) => `gs['in' + 'fo'](${wordsOf(of, random)});`,
        (of, random) => `var level = ${of.record}.active ? 'info' : 'warn'; gs[level](${wordsOf(of, random)});`,
        (of, random) => `var { info } = gs; info(${wordsOf(of, random)});`,
        (of, random) => `var { info: tell = null } = gs; tell(${wordsOf(of, random)});`,
        (of, random) => `[String(${wordsOf(of, random)})].forEach(gs.info);`,
        (of, random) => `var log = { to: gs.info }; log.to(${wordsOf(of, random)});`,
        (of, random) => `(function (system) { system.info(${wordsOf(of, random)}); })(gs);`,
        (of, random) => `var all = [gs]; all[0].info(${wordsOf(of, random)});`,
        (of, random) => `(gs.info || gs.log)(${wordsOf(of, random)});`,
        (of, random) => `with (gs) { info(${wordsOf(of, random)}); }`,
        (of, random) => `try { throw ${wordsOf(of, random)}; } catch (e) { gs.info(e); }`,
        (of, random) => `try { new Thrower().check(${wordsOf(of, random)}); } catch (e) { gs.info(e.message); }`,
    ],
}

/** A business rule around a body. */
export function toRule(body: string, random: Random): string {
    const shape = random.below(10)
    if (shape === 0) return body
    if (shape === 1) return `function onAfter(current, previous) {\n    ${body}\n}\nonAfter(current, previous);`
    return `(function executeRule(current, previous /*null when async*/) {\n    ${body}\n})(current, previous);`
}

/** A class include around the body of its one method, `run(gr)`. */
export function toInclude(name: string, body: string, more = ''): string {
    return [
        `var ${name} = Class.create();`,
        `${name}.prototype = {`,
        `    initialize: function () {},${more}`,
        `    run: function (gr) {`,
        `        ${body}`,
        `    },`,
        `    type: '${name}',`,
        `};`,
    ].join('\n')
}

/** The utilities of an instance as it comes, by name. What is protected runs, but nobody can read it. */
export const UTILITIES: Readonly<Record<string, string>> = {
    ObjectDumper: [
        'var ObjectDumper = Class.create();',
        'ObjectDumper.prototype = {',
        '    initialize: function () {},',
        '    dump: function (object) {',
        '        gs.log(this.describe(object));',
        '    },',
        '    describe: function (object) {',
        '        var lines = [];',
        "        for (var key in object) if (typeof object[key] !== 'function') lines.push(object[key]);",
        "        return lines.join(' ');",
        '    },',
        '    evaluate: function (text) {',
        '        return eval(text);',
        '    },',
        "    type: 'ObjectDumper',",
        '};',
    ].join('\n'),
    AppLogger: [
        'var AppLogger = Class.create();',
        'AppLogger.prototype = {',
        '    initialize: function (name) {',
        '        this.name = name;',
        '        this.write = gs.log;',
        '    },',
        '    info: function (message) {',
        "        this.write('[' + this.name + '] ' + message);",
        '    },',
        '    problem: function (message, error) {',
        "        gs.error('[' + this.name + '] ' + message + ': ' + error);",
        '    },',
        "    type: 'AppLogger',",
        '};',
    ].join('\n'),
    States: [
        'var States = Class.create();',
        "States.CLOSED = '7';",
        "States.PREFIX = '[States] ';",
        'States.prototype = { initialize: function () {}, type: "States" };',
    ].join('\n'),
    Dispatcher: [
        'var Dispatcher = Class.create();',
        'Dispatcher.prototype = {',
        '    initialize: function () {},',
        '    handle: function (name, record) {',
        '        return this[name](record);',
        '    },',
        "    opened: function (record) { gs.info('[Dispatcher] opened ' + record.number); },",
        "    closed: function (record) { gs.info('[Dispatcher] closed ' + record.number); },",
        "    type: 'Dispatcher',",
        '};',
    ].join('\n'),
    Thrower: [
        'var Thrower = Class.create();',
        'Thrower.prototype = {',
        '    initialize: function () {},',
        '    check: function (text) { throw new Error(text); },',
        "    type: 'Thrower',",
        '};',
    ].join('\n'),
    // Writes without running any rule, and prints what people wrote into the record.
    Importer: [
        'var Importer = Class.create();',
        'Importer.prototype = {',
        '    initialize: function () {},',
        '    load: function (record) {',
        '        record.setWorkflow(false);',
        "        record.setValue('state', record.state);",
        '        record.update();',
        '        gs.info(record.short_description);',
        '    },',
        "    type: 'Importer',",
        '};',
    ].join('\n'),
    Sealed: [
        'var Sealed = Class.create();',
        'Sealed.prototype = {',
        '    initialize: function () {},',
        '    note: function (text) { gs.info(text); },',
        "    type: 'Sealed',",
        '};',
    ].join('\n'),
}
