/** The instance's log: rows of syslog for global scripts, of syslog_app_scope for the scripts of an application. */
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Clock, Condition, Dictionary, Log, Properties, Row, Transaction } from '../kernel/kernel.ts'
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import { LateRows } from './late-rows.ts'
import { createLogRotation } from './log-rotation.ts'
import { toDateTimeText } from './relative-dates.ts'

/** What the log stands on. */
export interface LogSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly properties: Properties
    readonly clock: Clock
    readonly newId: () => string
    readonly behaviour: Behaviour
    /** The script record that a row names; the innermost that was started when absent. */
    readonly attributed?: (tx: Transaction) => Transaction['scriptStack'][number] | undefined
    /** Also gets each line, for people who watch. */
    readonly echo?: (line: string) => void
}

const LEVELS = { debug: '-1', info: '0', warn: '1', error: '2' } as const
/** The source of the rows that the script engine writes (support article KB0634725). */
const ENGINE = 'Evaluator'
const RANK = { debug: 0, info: 1, warn: 2, error: 3 } as const

/**
 * `<scope>.logging.verbosity` keeps quieter levels out (info when unset) and `<scope>.logging.destination=file` keeps all of them
 * out of the table (KB0714743). The rows are the platform's own, so they are not counted on the transaction that logs.
 */
export function createLog({
    database,
    dictionary,
    properties,
    clock,
    newId,
    echo,
    behaviour,
    ...more
}: LogSources): Log {
    const attributed = more.attributed ?? ((tx) => tx.scriptStack[tx.scriptStack.length - 1])
    const scopes = new Map<string, string | null>()
    const rotate = createLogRotation({ database, dictionary, properties, clock })
    const late = new LateRows()
    let sequence = 0
    database.onChange((table) => {
        if (table !== 'syslog_app_scope' && table !== 'syslog') scopes.clear()
        if (table !== EVERY_TABLE) return
        sequence = 0
        late.forget()
    })
    const scopeId = (scope: string): string | null => {
        if (!scopes.has(scope)) scopes.set(scope, findScopeId(database, scope))
        return scopes.get(scope)!
    }
    const keep = (table: string, row: Row): void => {
        if (behaviour.answer('log_rows') === 'late') late.add(table, row, clock.now())
        else database.insert(table, row)
    }
    const store = (tx: Transaction, level: keyof typeof LEVELS, message: string, more: Row): void => {
        echo?.(`${level} ${tx.scope}: ${message}`)
        const table = more.sys_class_name!
        if (!dictionary.table(table)) return
        rotate()
        const row: Row = {
            sys_id: newId(),
            level: LEVELS[level],
            message,
            sequence: (++sequence).toString(16).padStart(12, '0'),
            sys_created_on: toDateTimeText(clock.now()),
            sys_created_by: tx.user.userName,
            script_artifact: null,
            script_artifact_table: null,
            ...more,
        }
        keep(table, row)
    }
    const ofScope = (tx: Transaction): Row => ({
        sys_class_name: 'syslog_app_scope',
        sys_scope: scopeId(tx.scope),
    })
    return {
        settle: () => late.takeDue(clock.now()).forEach(([table, row]) => database.insert(table, row)),
        keep,
        write(tx, level, message, source) {
            if (tx.scope === 'global')
                return store(tx, level, message, {
                    sys_class_name: 'syslog',
                    sys_scope: null,
                    source: source || '*** Script',
                })
            if (!isWanted(properties, tx.scope, level)) return echo?.(`${level} ${tx.scope}: ${message}`)
            const artifact = attributed(tx)
            store(tx, level, message, {
                ...ofScope(tx),
                source: tx.scope,
                script_artifact: artifact?.sysId ?? null,
                script_artifact_table: artifact?.table ?? null,
            })
        },
        report(tx, message) {
            const isScoped = tx.scope !== 'global' && behaviour.answer('script_error_log') === 'of_the_scope'
            const where = isScoped ? ofScope(tx) : { sys_class_name: 'syslog', sys_scope: null }
            store(tx, 'warn', message, { ...where, source: ENGINE })
        },
    }
}

function isWanted(properties: Properties, scope: string, level: keyof typeof RANK): boolean {
    if (properties.get(`${scope}.logging.destination`) === 'file') return false
    const verbosity = properties.get(`${scope}.logging.verbosity`) ?? 'info'
    const least = verbosity in RANK ? RANK[verbosity as keyof typeof RANK] : RANK.info
    return RANK[level] >= least
}

function findScopeId(database: Storage, scope: Transaction['scope']): string | null {
    if (!database.hasColumns('sys_scope', ['scope'])) return null
    const where: Condition = { kind: 'compare', path: 'scope', operator: '=', value: scope }
    return database.select({ table: 'sys_scope', where, orderBy: [], window: { first: 0, last: 1 } })[0]?.sys_id ?? null
}
