/** A small lived-in instance: scripts in the measured styles, people who write, and what really happened, row by row. */

import vm from 'node:vm'

import type { LogRow } from '../../../src/server/evidence/core/rows.ts'
import { addSeconds } from '../../../src/server/shared/time.ts'
import { toRandom, type Random } from '../../../tools/random.ts'
import { drawHanding } from './handing.ts'
import { BODIES, toInclude, toRule, UTILITIES, type Style } from './texts.ts'

export const BEGIN = '2026-04-20 00:00:00'
const PROJECTS = ['Escalation', 'Onboarding', 'Licence', 'Printer', 'Vendor', 'Badge', 'Invoice', 'Laptop', 'Kiosk']
const VERBS = ['recalculated', 'was synchronised', 'has been queued', 'skipped', 'updated', 'could not be matched']
const RULE_STYLES: readonly Style[] = [
    ...['silent', 'prefix and value', 'prefix and value', 'prefix and value', 'literal', 'literal'],
    ...['own name', 'own name and number', 'own name and number', 'number', 'number', 'sys_id', 'source'],
    ...['wrapper', 'joined array', 'built in a loop', 'variables', 'variables', 'constant of an include'],
    ...['text of people', 'error only'],
] as Style[]
const INCLUDE_STYLES: readonly Style[] = [
    ...['silent', 'prefix and value', 'prefix and value', 'literal', 'own name', 'own name and number'],
    ...['own name and number', 'property prefix', 'property prefix', 'variables', 'source', 'joined array'],
] as Style[]

/** A script of the world. */
export interface WorldScript {
    readonly key: string
    readonly kind: 'business_rule' | 'script_include'
    readonly name: string
    readonly scope: string
    readonly style: Style
    readonly text: string
    readonly isProtected: boolean
    readonly isClientCallable?: boolean
    readonly isUnseen?: boolean
    /** When a rule runs; null for an include. */
    readonly trigger: RuleTrigger | null
}

/** A rule runs before or after a write, for records of one state or of any; `hasCondition`: and only where a script allows it. */
export interface RuleTrigger {
    readonly when: 'before' | 'after'
    readonly state: string | null
    readonly hasCondition: boolean
}

/** One write of a record, as it stands in the table right after. */
export interface WorldChange {
    readonly at: string
    readonly number: string
    readonly recordId: string
    readonly state: string
}

/** What is true of one row: the scripts that were running, and the record that each was working on. */
export interface RowTruth {
    readonly writer: string
    readonly ran: ReadonlySet<string>
    readonly number: string
    readonly recordId: string
}

export interface World {
    readonly scripts: readonly WorldScript[]
    readonly rows: readonly LogRow[]
    readonly truth: ReadonlyMap<string, RowTruth>
    /** Keys of the scripts that ran at all. */
    readonly ran: ReadonlySet<string>
    /** Every write, and `<script> <record> <second>` of every run for a record. */
    readonly changes: readonly WorldChange[]
    readonly runs: ReadonlySet<string>
}

/** Which troublemakers a world has. */
export interface WorldOptions {
    readonly utilities: readonly string[]
    /** How many rules hand text of people to a logger on a side road, or log it as it is. */
    readonly relays: number
    /** The share of rules that catch and log what was thrown. */
    readonly catches: number
    /** Whether an include logs for its callers. */
    readonly hands?: boolean
}

/** The world of a seed. */
export function makeWorld(seed: number, options: WorldOptions = drawOptions(seed)): World {
    const random = toRandom(seed)
    const scripts = makeScripts(random, options)
    return liveIn(scripts, random)
}

/** A quarter of the worlds has none of the common utilities, a quarter has all of them. */
function drawOptions(seed: number): WorldOptions {
    const random = toRandom(seed * 31 + 7)
    const names = Object.keys(UTILITIES)
    const share = (seed % 4) / 3
    return {
        utilities: names.filter(() => random.chance(share)),
        relays: random.chance(0.3) ? random.below(3) : 0,
        catches: share * 0.3,
    }
}

function makeScripts(random: Random, { catches, hands, relays, utilities }: WorldOptions): readonly WorldScript[] {
    const scripts: WorldScript[] = []
    const phrases: string[] = []
    const phrase = (): string => {
        if (phrases.length > 0 && random.chance(0.12)) return random.pick(phrases)
        const made = `${random.pick(PROJECTS)} ${phrases.length} ${random.pick(VERBS)}`
        phrases.push(made)
        return made
    }
    const bodyOf = (style: Style, name: string, record: string): string => {
        const bodies = BODIES[style]
        return bodies === undefined ? '' : random.pick(bodies)({ name, phrase: phrase(), record }, random)
    }
    const add = (one: Pick<WorldScript, 'kind' | 'name' | 'style' | 'text'> & Partial<WorldScript>): void => {
        const trigger = one.kind === 'business_rule' ? drawTrigger(random) : null
        scripts.push({ key: `s${scripts.length}`, scope: 'global', isProtected: false, trigger, ...one })
    }
    for (const name of utilities)
        add({
            kind: 'script_include',
            name,
            style: 'utility',
            text: UTILITIES[name] as string,
            isProtected: name === 'Sealed',
        })
    const includes: string[] = []
    for (let at = 0; at < 6; at++) {
        const name = `${random.pick(PROJECTS)}Helper${at}`
        const style = random.pick(INCLUDE_STYLES)
        includes.push(name)
        if (style !== 'property prefix') {
            add({ kind: 'script_include', name, style, text: toInclude(name, bodyOf(style, name, 'gr')) })
            continue
        }
        const more =
            `\n    PREFIX: '[${name}] ',` +
            `\n    _say: function (text) { gs.${random.pick(['info', 'warn', 'error'])}(this.PREFIX + text); },`
        const body = random.chance(0.5) ? "this._say('found ' + gr.getValue('number'));" : "this._say('found one');"
        add({ kind: 'script_include', name, style, text: toInclude(name, body, more) })
    }
    for (let at = 0; at < 16; at++) {
        const name = `${random.pick(PROJECTS)} rule ${at}`
        const drawn = random.pick(RULE_STYLES)
        const style =
            (drawn === 'wrapper' && !utilities.includes('AppLogger')) ||
            (drawn === 'constant of an include' && !utilities.includes('States'))
                ? 'literal'
                : drawn
        const calls = random.chance(0.4) ? `new ${random.pick(includes)}().run(current); ` : ''
        add({ kind: 'business_rule', name, style, text: toRule(calls + ruleBody(style, name), random) })
    }
    for (const one of hands === true ? drawHanding(random) : []) add(one)
    for (let at = 0; at < relays; at++) {
        const style: Style = random.chance(0.7) ? 'relay' : 'open'
        const name = `Relay ${at}`
        add({ kind: 'business_rule', name, style, text: toRule(bodyOf(style, name, 'current'), random) })
    }
    for (const [needed, body] of USES)
        if (utilities.includes(needed))
            add({ kind: 'business_rule', name: `Uses ${needed}`, style: 'utility', text: toRule(body, random) })
    // A person's program that reaches into the classes of others.
    if (random.chance(0.15))
        add({
            kind: 'business_rule',
            name: 'Reaches in',
            style: 'utility',
            text: toRule(
                `var h = new ${random.pick(includes)}(); h.PREFIX = current.short_description + ''; h.run(current);`,
                random,
            ),
        })
    return scripts

    function ruleBody(style: Style, name: string): string {
        const tail = random.chance(catches) ? ' if (current.state == "3") null.x;' : ''
        const inner = own(style, name) + tail
        return tail !== '' || random.chance(catches) ? `try { ${inner} } catch (e) { gs.error(e); }` : inner
    }
    function own(style: Style, name: string): string {
        if (style === 'wrapper') {
            const argument = random.pick([
                "'begins with ' + current.number",
                "'all is well'",
                'current.short_description',
            ])
            return `var log = new AppLogger('${name}'); log.info(${argument});`
        }
        if (style === 'constant of an include') return `gs.info(States.PREFIX + '${phrase()} ' + current.number);`
        return bodyOf(style, name, 'current')
    }
}

function drawTrigger(random: Random): RuleTrigger {
    return {
        when: random.chance(0.3) ? 'before' : 'after',
        state: random.chance(0.5) ? String(1 + random.below(4)) : null,
        hasCondition: random.chance(0.15),
    }
}

const USES: readonly (readonly [string, string])[] = [
    ['ObjectDumper', 'new ObjectDumper().dump(current);'],
    ['Sealed', 'new Sealed().note(current.short_description);'],
    ['Dispatcher', "new Dispatcher().handle(current.active ? 'opened' : 'closed', current);"],
]

// What people type: mostly their own words, sometimes numbers, lines of a log, or what an engine might say.
function writeText(random: Random, lines: readonly string[], number: string): string {
    const other = `INC00${10000 + random.below(40)}`
    const choice = random.below(10)
    if (choice < 3) return `The screen of ${random.pick(PROJECTS)} is dark`
    if (choice < 5) return `Same as ${other}, please close`
    if (choice < 6) return other
    if (choice < 7) return `TypeError: ${random.pick(['x', number])} is not a function`
    // A forger knows the number of the record that the form shows.
    return lines.length === 0
        ? 'nothing yet'
        : random.pick(lines).replace(/INC\d+/g, random.chance(0.5) ? number : other)
}

function liveIn(scripts: readonly WorldScript[], random: Random): World {
    const rows: LogRow[] = []
    const truth = new Map<string, RowTruth>()
    const ran = new Set<string>()
    const changes: WorldChange[] = []
    const runs = new Set<string>()
    const now = { at: BEGIN, entry: '', number: '', recordId: '' }
    const running: string[] = []
    const lines: string[] = []
    const hands = scripts.some(({ name }) => name === 'Journal')
    const sandbox = vm.createContext({})
    const write = (writer: string, level: string, source: string, message: string): void => {
        const sysId = `r${String(rows.length).padStart(6, '0')}`
        rows.push({
            sysId,
            createdAt: now.at,
            message: message.slice(0, 4000),
            source,
            level,
            createdBy: 'system',
            artifactTable: '',
            artifactId: '',
        })
        truth.set(sysId, {
            writer,
            ran: new Set([writer, ...running]),
            number: now.number,
            recordId: now.recordId,
        })
        if (lines.length < 400) lines.push(message)
        // What an include was given for such a line.
        if (hands && lines.length < 400) lines.push(message.replace(/^\[[^\]]*\] /, ''))
    }
    prepare(sandbox)
    for (const script of scripts)
        if (script.kind === 'script_include') define(sandbox, script, toSystem(script, write), running, ran)
    const rules = scripts
        .filter(({ kind }) => kind === 'business_rule')
        .map((script) => ({ script, run: compile(sandbox, script, toSystem(script, write)) }))
    const loads = scripts.some(({ name }) => name === 'Importer')
    const note = (key: string): void => {
        ran.add(key)
        runs.add(`${key} ${now.recordId} ${now.at}`)
    }
    for (let moment = 0; moment < 40; moment++) {
        now.at = addSeconds(BEGIN, moment * 600 + random.below(60))
        // Sometimes two people save in the same second.
        for (let beside = random.chance(0.3) ? 2 : 1; beside > 0; beside--) writeRecord(random.chance(0.15) && loads)
    }
    return { scripts, rows, truth, ran, changes, runs }

    function writeRecord(isImport: boolean): void {
        now.number = `INC00${10000 + random.below(40)}`
        now.recordId = toSysId(now.number)
        const state = String(1 + random.below(4))
        // A rule that runs before the write may have moved the record on.
        const stateBefore = random.chance(0.2) ? String(1 + random.below(4)) : state
        const record = toRecord(now.number, {
            short_description: writeText(random, lines, now.number),
            description: writeText(random, lines, now.number),
            state,
        })
        changes.push({ at: now.at, number: now.number, recordId: now.recordId, state })
        if (isImport) {
            vm.runInContext('(function (record) { new Importer().load(record); })', sandbox)(record)
            return
        }
        for (const { script, run } of rules) {
            const trigger = script.trigger as RuleTrigger
            const seen = trigger.when === 'before' ? stateBefore : state
            if (trigger.state !== null && trigger.state !== seen) continue
            if (trigger.hasCondition && random.chance(0.5)) continue
            running.push(script.key)
            note(script.key)
            try {
                run(record)
            } catch (error) {
                // The platform files this under the source of its engine.
                write(script.key, '2', 'Evaluator', `org.mozilla.javascript.EcmaError: ${String(error)}`)
            }
            running.pop()
        }
        // An import that runs no rules may change the record again, seconds later.
        if (random.chance(0.2))
            changes.push({
                at: addSeconds(now.at, 1 + random.below(3)),
                number: now.number,
                recordId: now.recordId,
                state: String(1 + random.below(4)),
            })
    }
}

/** The sys_id of a numbered record of the world. */
export function toSysId(number: string): string {
    return `${'0123456789abcdef'.repeat(2).slice(0, 32 - 5)}${number.slice(-5)}`
}

function prepare(sandbox: vm.Context): void {
    vm.runInContext(
        `var Class = { create: function () { return function () { if (this.initialize) this.initialize.apply(this, arguments); }; } };
         Object.extendsObject = function (base, members) { return Object.assign(Object.create(base.prototype), members); };`,
        sandbox,
    )
}

type Write = (writer: string, level: string, source: string, message: string) => void

/** The logging of the platform as one script sees it: what it writes is known to be its own. */
function toSystem({ key, scope }: WorldScript, write: Write): Record<string, unknown> {
    const usual = scope === 'global' ? '*** Script' : scope
    const filling =
        (level: string) =>
        (message: unknown, ...values: unknown[]): void =>
            write(
                key,
                level,
                usual,
                values.length === 0
                    ? String(message)
                    : String(message).replace(/\{(\d)\}/g, (all, at) =>
                          at < values.length ? String(values[at]) : all,
                      ),
            )
    const plain =
        (level: string) =>
        (message: unknown, source?: unknown): void =>
            write(key, level, typeof source === 'string' ? source : usual, String(message))
    return {
        info: filling('0'),
        warn: filling('1'),
        error: filling('2'),
        debug: filling('-1'),
        log: plain('0'),
        print: plain('0'),
        logError: plain('2'),
        logWarning: plain('1'),
        getUserName: () => 'beth.anglin',
    }
}

function compile(
    sandbox: vm.Context,
    { text }: WorldScript,
    system: Record<string, unknown>,
): (current: unknown) => void {
    const made = vm.runInContext(`(function (gs, current, previous) {${text}\n})`, sandbox) as (
        ...args: unknown[]
    ) => void
    return (current) => made(system, current, null)
}

function define(
    sandbox: vm.Context,
    { key, name, text }: WorldScript,
    system: Record<string, unknown>,
    running: string[],
    ran: Set<string>,
): void {
    const made = vm.runInContext(`(function (gs) {${text}\nreturn ${name};\n})`, sandbox) as (gs: unknown) => {
        prototype: Record<string, unknown>
    }
    const type = made(system)
    // A method that is called has run: noted around each.
    for (const method of Object.keys(type.prototype ?? {})) {
        const original = type.prototype[method]
        if (typeof original !== 'function') continue
        type.prototype[method] = function (this: unknown, ...args: unknown[]): unknown {
            running.push(key)
            ran.add(key)
            try {
                return Reflect.apply(original, this, args)
            } finally {
                running.pop()
            }
        }
    }
    ;(sandbox as Record<string, unknown>)[name] = type
}

function toRecord(number: string, fields: Readonly<Record<string, string>>): Record<string, unknown> {
    const values: Record<string, string> = { number, sys_id: toSysId(number), priority: '3', active: '1', ...fields }
    return {
        ...values,
        active: values.state === '1',
        parent: { number: 'INC0019999' },
        caller_id: { getDisplayValue: () => fields.description },
        getValue: (name: string) => values[name] ?? null,
        getDisplayValue: (name?: string) => (name === undefined ? number : (values[name] ?? '')),
        getUniqueValue: () => values.sys_id,
        getTableName: () => 'incident',
        getRowCount: () => 1,
        update: () => values.sys_id,
        setWorkflow: () => undefined,
        setValue: () => undefined,
    }
}
