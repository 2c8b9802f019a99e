/** gs (GlideSystem, scoped): properties, messages, logging, events and the user of the running script. */

import { NotEmulated, PlatformError, type Instance } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { scopeIdOf } from '../runtime/scope-names.ts'
import { formatUtc, fromLocal, parseUtc } from '../text/date-text.ts'
import { PERIODS } from './date-periods.ts'
import { glideClass, type GlideClass } from '../runtime/glide-class.ts'
import { GLOBAL_FUNCTIONS } from './global-functions.ts'
import { GlideElement } from './glide-element.ts'
import { GlideRecord } from './glide-record.ts'
import { GlideSession } from './glide-session.ts'
import { toText } from '../text/script-text.ts'
import { GlideUser } from './glide-user.ts'
import { escapeHtml } from './html-text.ts'
import { knownMembers } from './known-members.ts'
import { toPageAddress } from './page-address.ts'
import { xmlToObject } from './xml-object.ts'

/** The one gs of an instance; what it answers depends on the running transaction. */
export class GlideSystem {
    readonly instance: Instance

    constructor(readonly context: ScriptContext) {
        this.instance = context.instance
    }

    // -- logging

    debug(message: unknown, ...values: unknown[]): void {
        this.#log('debug', message, values)
    }

    info(message: unknown, ...values: unknown[]): void {
        this.#log('info', message, values)
    }

    warn(message: unknown, ...values: unknown[]): void {
        this.#log('warn', message, values)
    }

    error(message: unknown, ...values: unknown[]): void {
        this.#log('error', message, values)
    }

    isDebugging(): boolean {
        return this.instance.properties.get(`${this.context.tx.scope}.logging.verbosity`) === 'debug'
    }

    // -- properties

    getProperty(name: unknown, fallback?: unknown): unknown {
        const value = this.instance.properties.get(toText(name))
        return value === undefined || value === '' ? (fallback === undefined ? null : fallback) : value
    }

    /** Own scope only: a scoped name starts with its scope. */
    setProperty(name: unknown, value: unknown): void {
        const { tx } = this.context
        const key = toText(name)
        if (tx.scope !== 'global' && !key.startsWith(`${tx.scope}.`))
            throw new PlatformError(
                `Setting property ${key} from scope ${tx.scope} is not allowed: it belongs to another scope`,
            )
        this.instance.properties.set(tx, key, toText(value))
    }

    // -- events

    eventQueue(name: unknown, record?: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
        this.#event(name, record, parm1, parm2, queue, null)
    }

    /** By default now, with the record's display value as the first parameter; the record may be given by its sys_id. */
    eventQueueScheduled(name: unknown, record: unknown, parm1: unknown, parm2: unknown, at: unknown): void {
        const processOn = toText(at) || formatUtc(this.instance.clock.now())
        const display = record instanceof GlideRecord ? record.getDisplayValue() : ''
        this.#event(name, record, toText(parm1) || display, parm2, '', processOn)
    }

    // -- the user and the session

    getUserID(): string {
        return this.context.tx.user.sysId
    }

    getUserName(): string {
        return this.context.tx.user.userName
    }

    getUserDisplayName(): string {
        return this.context.tx.user.name
    }

    getUser(): GlideUser {
        return new GlideUser(this.context, this.context.tx.user)
    }

    getSession(): GlideSession {
        return new GlideSession(this.context, this.context.tx)
    }

    getSessionID(): string {
        return this.context.tx.session.id
    }

    /** True for administrators, whatever the role. */
    hasRole(roles: unknown): boolean {
        return this.getUser().hasRole(roles)
    }

    isInteractive(): boolean {
        return this.context.tx.session.interactive
    }

    isLoggedIn(): boolean {
        return this.context.tx.user.userName !== 'guest'
    }

    isMobile(): boolean {
        return false
    }

    // -- scopes and tables

    getCurrentScopeName(): string {
        return this.context.tx.scope
    }

    getCurrentApplicationId(): string {
        return scopeIdOf(this.instance, this.context.tx.scope)
    }

    getCallerScopeName(): string | null {
        const { scriptStack, scope } = this.context.tx
        const caller = [...scriptStack].reverse().find((source) => source.scope !== scope)
        return caller?.scope ?? null
    }

    tableExists(name: unknown): boolean {
        return this.instance.dictionary.table(toText(name)) !== undefined
    }

    // -- text

    nil(value: unknown): boolean {
        if (value instanceof GlideElement) return value.nil()
        return value === null || value === undefined || value === ''
    }

    generateGUID(): string {
        return this.instance.newId()
    }

    base64Encode(text: unknown): string {
        return Buffer.from(toText(text), 'utf8').toString('base64')
    }

    base64Decode(text: unknown): string {
        return Buffer.from(toText(text), 'base64').toString('utf8')
    }

    urlEncode(text: unknown): string {
        return encodeURIComponent(toText(text)).replace(/%20/g, '+')
    }

    urlDecode(text: unknown): string {
        return decodeURIComponent(toText(text).replace(/\+/g, ' '))
    }

    /** The sys_ui_message text of the key in the language of the session, in English, or the key; `{0}` from a list or from single values. */
    getMessage(key: unknown, ...values: unknown[]): string {
        const given = Array.isArray(values[0]) ? values[0] : values
        return fill(this.#message(toText(key)), given)
    }

    getEscapedMessage(key: unknown, ...values: unknown[]): string {
        return escapeHtml(this.getMessage(key, ...values))
    }

    addInfoMessage(message: unknown): void {
        this.context.tx.messages.info.push(toText(message))
    }

    addErrorMessage(message: unknown): void {
        this.context.tx.messages.error.push(toText(message))
    }

    /** Decides which page the user sees next. */
    setRedirect(target: unknown): void {
        this.context.tx.redirect = toPageAddress(target)
    }

    getErrorMessages(): string[] {
        return [...this.context.tx.messages.error]
    }

    getTimeZoneName(): string {
        return this.context.tx.user.timeZone
    }

    getDateFormat(): string {
        return this.instance.properties.get('glide.sys.date_format') || 'yyyy-MM-dd'
    }

    getTimeFormat(): string {
        return this.instance.properties.get('glide.sys.time_format') || 'HH:mm:ss'
    }

    getDateTimeFormat(): string {
        return `${this.getDateFormat()} ${this.getTimeFormat()}`
    }

    /** UTC text of a day's start or end, or of a time on that day, given in the session's zone. */
    dateGenerate(date: unknown, range: unknown): string {
        const word = toText(range)
        const time = word === 'start' ? '00:00:00' : word === 'end' ? '23:59:59' : word
        const local = parseUtc(`${toText(date).slice(0, 10)} ${time}`)
        if (local === null) throw new PlatformError(`Not a date and a time: ${toText(date)}, ${word}`)
        return formatUtc(fromLocal(local, this.context.tx.user.timeZone))
    }

    /** Elements, attributes and text as one object; see `xmlToObject`. */
    xmlToJSON(xml: unknown): unknown {
        return xmlToObject(toText(xml))
    }

    /** Evaluates a script include; false when there is none of that name. Its names are known without this. */
    include(name: unknown): boolean {
        const { tx } = this.context
        const terms = [
            { kind: 'compare', path: 'name', operator: '=', value: toText(name) },
            { kind: 'compare', path: 'active', operator: '=', value: '1' },
        ] as const
        const rows = this.instance.database.select({
            table: 'sys_script_include',
            where: { kind: 'and', terms },
            orderBy: [],
            window: null,
        })
        const own = scopeIdOf(this.instance, tx.scope)
        return rows.some((row) => row.access === 'public' || row.sys_scope === own || row.sys_scope === tx.scope)
    }

    /** The instant of one of the date functions, e.g. `daysAgoStart(3)`, as UTC text. */
    period(name: string, amount: unknown): string {
        return formatUtc(PERIODS[name](this.instance.clock.now(), this.context.tx.user.timeZone, Number(amount ?? 0)))
    }

    /** Functions of the platform that scoped scripts may not call, and what the platform answers. */
    refuse(name: string, ...args: unknown[]): unknown {
        const { tx } = this.context
        const hint = ['log', 'logError', 'logWarning', 'print'].includes(name)
            ? '. Use gs.debug() or gs.info() instead'
            : ''
        if (tx.scope !== 'global')
            throw new PlatformError(`Function ${name} is not allowed in scope ${tx.scope}${hint}`)
        const run = GLOBAL_FUNCTIONS[name]
        if (!run) throw new NotEmulated(`gs.${name}`)
        return run(this, ...args)
    }

    /** Writes a row of the log with a source that the script chose. */
    write(level: 'info' | 'warn' | 'error', message: unknown, source: unknown): void {
        this.instance.log.write(this.context.tx, level, toLogText(message), source ? toText(source) : undefined)
    }

    // GlideSystem API: a message with up to five values for {0} to {4}, which a documented sample gives as one list.
    #log(level: 'debug' | 'info' | 'warn' | 'error', message: unknown, values: readonly unknown[]): void {
        const given = Array.isArray(values[0]) ? values[0] : values
        this.instance.log.write(this.context.tx, level, fill(toLogText(message), given.slice(0, MAX_VALUES)))
    }

    #event(
        name: unknown,
        record: unknown,
        parm1: unknown,
        parm2: unknown,
        queue: unknown,
        processOn: string | null,
    ): void {
        const subject = record instanceof GlideRecord ? record : null
        this.instance.queue.enqueueEvent(this.context.tx, {
            name: toText(name),
            table: subject?.getRecordClassName() ?? '',
            instance: subject ? (subject.getUniqueValue() ?? '') : toText(record),
            parm1: toText(parm1),
            parm2: toText(parm2),
            queue: toText(queue),
            processOn,
        })
    }

    #message(key: string): string {
        return this.instance.translations.message(this.context.tx.user.language, key) ?? key
    }
}

const MAX_VALUES = 5

function toLogText(message: unknown): string {
    return message === undefined ? 'undefined' : message === null ? 'null' : String(message)
}

function fill(text: string, values: readonly unknown[]): string {
    return text.replace(/'?\{(\d)\}'?/g, (whole, index: string) => {
        const value = values[Number(index)]
        return value === undefined ? whole : String(value)
    })
}

const EMULATED: readonly (keyof GlideSystem & string)[] = [
    'debug',
    'info',
    'warn',
    'error',
    'isDebugging',
    'getProperty',
    'setProperty',
    'eventQueue',
    'eventQueueScheduled',
    'getUserID',
    'getUserName',
    'getUserDisplayName',
    'getUser',
    'getSession',
    'getSessionID',
    'hasRole',
    'isInteractive',
    'isLoggedIn',
    'isMobile',
    'getCurrentScopeName',
    'getCurrentApplicationId',
    'getCallerScopeName',
    'tableExists',
    'nil',
    'generateGUID',
    'base64Encode',
    'base64Decode',
    'urlEncode',
    'urlDecode',
    'getMessage',
    'getEscapedMessage',
    'addInfoMessage',
    'addErrorMessage',
    'setRedirect',
    'xmlToJSON',
    'include',
    'getErrorMessages',
    'getTimeZoneName',
    'getDateFormat',
    'getTimeFormat',
    'getDateTimeFormat',
    'dateGenerate',
]

// GlideSystem (scoped) documents these as well; what is neither emulated nor documented is refused the way the platform does.
const DOCUMENTED = new Set(
    'beginningOfDay endOfDay executeNow getCssCacheVersionString getUrlOnStack include'.split(' '),
)

const DATE_FUNCTIONS = Object.keys(PERIODS)
/** Members of gs that the type declarations list and a scoped application may not call: each fails the way the platform says. */
export const REFUSED = knownMembers('gs').filter(
    (name) => !(EMULATED as readonly string[]).includes(name) && !DATE_FUNCTIONS.includes(name) && !isDocumented(name),
)

function isDocumented(name: string): boolean {
    return (
        DOCUMENTED.has(name) ||
        /^(beginningOf|endOf|(days|hours|minutes|months|quarters|years)Ago|yesterday|dateGenerate)/.test(name)
    )
}

for (const name of DATE_FUNCTIONS)
    Object.defineProperty(GlideSystem.prototype, name, {
        value(this: GlideSystem, amount: unknown) {
            return this.period(name, amount)
        },
    })
for (const name of REFUSED)
    Object.defineProperty(GlideSystem.prototype, name, {
        value(this: GlideSystem, ...args: unknown[]) {
            return this.refuse(name, ...args)
        },
    })

const systems = new WeakMap<ScriptContext, GlideSystem>()

function systemOf(context: ScriptContext): GlideSystem {
    const known = systems.get(context) ?? new GlideSystem(context)
    systems.set(context, known)
    return known
}

/** gs as scripts see it. */
export const GLIDE_SYSTEM: GlideClass = {
    ...glideClass<GlideSystem>({ name: 'gs', type: GlideSystem, singleton: systemOf, methods: EMULATED }),
    methods: [...EMULATED, ...DATE_FUNCTIONS, ...REFUSED],
}
