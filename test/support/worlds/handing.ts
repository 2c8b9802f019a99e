/** An include that logs for its callers, the rules that call it, and every way in which other scripts may come to call it too. */

import type { Random } from '../../../tools/random.ts'
import { toRule, type Style } from './texts.ts'

/** A script of these, before it gets its place in a world. */
export interface HandingScript {
    readonly kind: 'business_rule' | 'script_include'
    readonly name: string
    readonly style: Style
    readonly text: string
    readonly isProtected?: boolean
    /** A browser can call it. */
    readonly isClientCallable?: boolean
    /** What calls it from outside of all that is read. */
    readonly isUnseen?: boolean
}

const INCLUDE = 'Journal'
const PHRASES = ['copied the approvals of', 'closed the children of', 'sent the survey for', 'moved the tasks of']

const toInclude = (name: string, members: string): string =>
    `var ${name} = Class.create();\n${name}.prototype = {\n${members},\n    type: '${name}',\n};`

/** Ways to write the include; from some it can be seen who calls it. */
const JOURNALS: readonly string[] = [
    toInclude(
        INCLUDE,
        "    initialize: function () {},\n    note: function (m) { gs.info('[Journal] ' + m); },\n    problem: function (m, e) { gs.error('[Journal] ' + m + ': ' + e); }",
    ),
    toInclude(INCLUDE, '    initialize: function () {},\n    note: function (m) { gs.info(m); }'),
    toInclude(
        INCLUDE,
        "    initialize: function () {},\n    note: function (m) { if (m) gs.info('[Jrn] ' + m); else gs.info('[Jrn] nothing'); }",
    ),
    toInclude(
        INCLUDE,
        "    initialize: function (name) { this.name = name; },\n    note: function (m) { gs.info('[' + this.name + '] ' + m); }",
    ),
    toInclude(
        INCLUDE,
        "    initialize: function () {},\n    note: function (m) { gs.info('[Journal] {0} at last', m); },\n    _line: function (t) { gs.warn('[Journal] ' + t); },\n    problem: function (m) { this._line('trouble ' + m); }",
    ),
    `${toInclude(INCLUDE, '    initialize: function () {}')}\nJournal.prototype.say = Journal.prototype.note = function (m) { gs.info('[Journal] ' + m); };`,
    `${toInclude(INCLUDE, '    initialize: function () {},\n    set said(m) { this.note(m); },\n    note: function (m) { gs.info(m); }')}`,
    toInclude(
        INCLUDE,
        "    initialize: function () {},\n    note: function (m) { this.writer()(m); },\n    writer: function () { return function (m) { gs.info('[Journal] ' + m); }; }",
    ),
    toInclude(
        INCLUDE,
        "    initialize: function () {},\n    note: function (m) { [m].forEach(function (one) { gs.info('[Journal] ' + one); }); }",
    ),
    toInclude(
        INCLUDE,
        "    initialize: function () {},\n    note: function (m) { gs.info('[Journal] ' + m); },\n    own: function () { return this.note; }",
    ),
]

// Most are written like the first ones.
const PLAIN = 4

type Way = (text: string) => { readonly body: string; readonly includes?: readonly HandingScript[] }

const include = (name: string, text: string, isProtected = false): HandingScript => ({
    kind: 'script_include',
    name,
    style: 'utility',
    text,
    isProtected,
})

/** Ways to come to the include with a text, each of which prints it. */
export const WAYS: Readonly<Record<string, Way>> = {
    alias: (text) => ({
        body: `new JournalAlias('Journal').note(${text});`,
        includes: [include('JournalAlias', 'var JournalAlias = Journal;')],
    }),
    'inherited method': (text) => ({
        body: `new SubJournal('Journal').note(${text});`,
        includes: [
            include(
                'SubJournal',
                "var SubJournal = Class.create();\nSubJournal.prototype = Object.extendsObject(Journal, { type: 'SubJournal' });",
            ),
        ],
    }),
    'inherited method of its own': (text) => ({
        body: `new DeepJournal('Journal').go(${text});`,
        includes: [
            include(
                'DeepJournal',
                "var DeepJournal = Class.create();\nDeepJournal.prototype = Object.extendsObject(Journal, { go: function (t) { this.note(t); }, type: 'DeepJournal' });",
            ),
        ],
    }),
    'a class': (text) => ({
        body: `class Own extends Journal { go(t) { super.note(t); } } new Own('Journal').go(${text});`,
    }),
    'a method in a variable': (text) => ({
        body: `var f = new Journal('Journal').note; f.call({ name: 'Journal' }, ${text});`,
    }),
    'a method for each': (text) => ({
        body: `var j = new Journal('Journal'); [${text}].forEach(j.note, j);`,
    }),
    'a method by map': (text) => ({
        body: `var j = new Journal('Journal'); var note = j.note; [${text}].map(function (t) { return note.call(j, t); });`,
    }),
    pattern: (text) => ({ body: `var { note } = new Journal('Journal'); note.call({ name: 'Journal' }, ${text});` }),
    'a computed name': (text) => ({ body: `new Journal('Journal')['no' + 'te'](${text});` }),
    'a name from elsewhere': (text) => ({
        body: `var name = current.active ? 'note' : current.getTableName().replace('incident', 'note'); new Journal('Journal')[name](${text});`,
    }),
    'a function by a name from elsewhere': (text) => ({
        body: `var j = new Journal('Journal'); var f = j[current.getTableName().replace('incident', 'note')]; f.apply(j, [${text}]);`,
    }),
    'an include around it': (text) => ({
        body: `new Outer().say(${text});`,
        includes: [
            include(
                'Outer',
                toInclude(
                    'Outer',
                    "    initialize: function () {},\n    say: function (t) { new Journal('Journal').note(t); }",
                ),
            ),
        ],
    }),
    'an object that holds one': (text) => ({
        body: `Holder.journal.note(${text});`,
        includes: [include('Holder', "var Holder = { journal: new Journal('Journal') };")],
    }),
    'another name': (text) => ({
        body: `var h = SayHolder.journal; h.said = ${text}; if (h.say) h.say(${text}); else h.note(${text});`,
        includes: [include('SayHolder', "var SayHolder = { journal: new Journal('Journal') };")],
    }),
    'a global one': (text) => ({
        body: `Globals.note(${text});`,
        includes: [include('Globals', "var Globals = new Journal('Journal');")],
    }),
    'a function of one': (text) => ({
        body: `noteIt(${text});`,
        includes: [include('noteIt', "var noteIt = new Journal('Journal').note.bind({ name: 'Journal' });")],
    }),
    'a factory': (text) => ({
        body: `new Factory().get().note(${text});`,
        includes: [
            include(
                'Factory',
                toInclude(
                    'Factory',
                    "    initialize: function () {},\n    get: function () { return new Journal('Journal'); }",
                ),
            ),
        ],
    }),
    'a taker': (text) => ({
        body: `new Taker().take(new Journal('Journal'), ${text});`,
        includes: [
            include(
                'Taker',
                toInclude('Taker', '    initialize: function () {},\n    take: function (j, t) { j.note(t); }'),
            ),
        ],
    }),
    'a taker of a function': (text) => ({
        body: `var j = new Journal('Journal'); new Caller().run(function (t) { j.note(t); }, ${text});`,
        includes: [
            include(
                'Caller',
                toInclude('Caller', '    initialize: function () {},\n    run: function (f, t) { f(t); }'),
            ),
        ],
    }),
    'a class that is handed over': (text) => ({
        body: `new Maker().make(Journal, ${text});`,
        includes: [
            include(
                'Maker',
                toInclude(
                    'Maker',
                    "    initialize: function () {},\n    make: function (Type, t) { new Type('Journal').note(t); }",
                ),
            ),
        ],
    }),
    call: (text) => ({ body: `Journal.prototype.note.call({ name: 'Journal' }, ${text});` }),
    apply: (text) => ({ body: `var j = new Journal('Journal'); j.note.apply(j, [${text}]);` }),
    bind: (text) => ({ body: `var j = new Journal('Journal'); var f = j.note.bind(j); f(${text});` }),
    'bind with the text': (text) => ({ body: `var j = new Journal('Journal'); var f = j.note.bind(j, ${text}); f();` }),
    'a copy': (text) => ({
        body: `var j = new Journal('Journal'); var o = {}; for (var k in j) o[k] = j[k]; o.note(${text});`,
    }),
    'a property of this': (text) => ({
        body: `new Keeper().go(${text});`,
        includes: [
            include(
                'Keeper',
                toInclude(
                    'Keeper',
                    "    initialize: function () { this.journal = new Journal('Journal'); },\n    go: function (t) { this.journal.note(t); }",
                ),
            ),
        ],
    }),
    with: (text) => ({ body: `var t = ${text}; with (new Journal('Journal')) { note(t); }` }),
    eval: (text) => ({
        body: `eval("new Journal('Journal').note(current.short_description)"); gs.debug(${text}.length);`,
    }),
    'a protected include': (text) => ({
        body: `new Secret().tell(${text});`,
        includes: [
            include(
                'Secret',
                toInclude(
                    'Secret',
                    "    initialize: function () {},\n    tell: function (t) { new Journal('Journal').note(t); }",
                ),
                true,
            ),
        ],
    }),
    'the log itself': (text) => ({ body: `gs.info('[Journal] ' + ${text});` }),
    'what people wrote': () => ({ body: `new Journal('Journal').note(current.short_description);` }),
    'what people wrote, elsewhere': () => ({ body: `new Journal(current.short_description).note('all is well');` }),
}

/** An include that logs for its callers, callers of it, and in most worlds something that calls it in another way. */
export function drawHanding(random: Random): readonly HandingScript[] {
    const isClientCallable = random.chance(0.2)
    const scripts: HandingScript[] = [
        {
            kind: 'script_include',
            name: INCLUDE,
            style: 'utility',
            text: random.pick(random.chance(0.5) ? JOURNALS.slice(0, PLAIN) : JOURNALS),
            isClientCallable,
        },
    ]
    const texts: string[] = []
    const rule = (name: string, style: Style, body: string): void => {
        scripts.push({ kind: 'business_rule', name, style, text: toRule(body, random) })
    }
    for (let at = 0; at < 4; at++) {
        const known = texts.length > 0 && random.chance(0.1) ? random.pick(texts) : null
        const said = `'${random.pick(PHRASES)} ${at} '`
        const text =
            known ??
            random.pick([
                `${said} + current.number`,
                `${said} + current.short_description`,
                `'${random.pick(PHRASES)} number ${at}'`,
            ])
        texts.push(text)
        rule(`Caller ${at}`, 'handed', random.pick(CALLS)(text))
    }
    const ways = Object.keys(WAYS)
    for (let more = random.below(3); more > 0; more--) {
        const way = random.pick(ways)
        const { body, includes } = (WAYS[way] as Way)(random.pick(texts))
        for (const one of includes ?? []) if (!scripts.some(({ name }) => name === one.name)) scripts.push(one)
        rule(`Also ${more}: ${way}`, 'utility', body)
    }
    if (isClientCallable) {
        const body = "new Journal('Journal').note(current.short_description);"
        const name = 'A browser'
        scripts.push({ kind: 'business_rule', name, style: 'utility', text: toRule(body, random), isUnseen: true })
    }
    return scripts
}

const CALLS: readonly ((text: string) => string)[] = [
    (text) => `new Journal('Journal').note(${text});`,
    (text) => `var j = new Journal('Journal'); j.note(${text});`,
    (text) => `var said = ${text}; var j = new Journal('Journal'); if (current.state != '9') j.note(said);`,
    (text) => `(function () { var log = new Journal('Journal'); log.note(${text}); })();`,
]
