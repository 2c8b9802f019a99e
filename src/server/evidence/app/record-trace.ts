/** Leaves a trace from within a customer's script: one row per step, a bounded number of them, and never an exception. */

import { toCorrelationId, toHeaderName, toTraceDetail, toTraceName } from '../core/trace-step.ts'
import type { RecordMention } from '../core/model.ts'
import type { TracingSettings } from '../../shared/properties.ts'

/** One step as it is stored. */
export interface TraceStep {
    readonly name: string
    readonly step: string
    readonly record: RecordMention | null
    readonly correlationId: string
    readonly detail: string
}

export interface TracePorts {
    readonly settings: TracingSettings
    store(step: TraceStep): void
    newId(): string
    sha256(text: string): string
    /** The record that a value stands for; null where it is no record. Reads a record of the caller's. */
    mention(value: unknown): RecordMention | null
    /** Sets a request header on a REST message of the caller's. */
    setHeader(restMessage: unknown, header: string, value: string): void
}

/** A trace of one execution of one script. */
export interface Trace {
    /** The script begins, with the record that it works on. */
    start(record: unknown): void
    /** The script does something; `what` is a record or facts about it. */
    step(name: unknown, what: unknown): void
    /** Sets a new identity on the call that the REST message makes next; answers it, or '' when tracing is off. */
    stamp(restMessage: unknown): string
    /** A new identity for a call that the script stamps itself. */
    correlationId(): string
    done(facts: unknown): void
}

/**
 * Opens a trace under the name of the script. What goes wrong inside is kept from the script: a trace that fails is a trace that is
 * missing, and evidence reports it.
 */
export function openTrace(name: unknown, ports: TracePorts): Trace {
    const { settings } = ports
    const script = toTraceName(name)
    let record: RecordMention | null = null
    let left = settings.traceEnabled ? settings.traceMaxSteps + 1 : 0

    const leave = (step: string, facts: unknown, correlationId: string): void => {
        if (left === 0) return
        left -= 1
        const isLast = left === 0
        ports.store({
            name: script,
            step: isLast ? 'truncated' : step,
            record,
            correlationId: isLast ? '' : correlationId,
            detail: isLast ? '' : toTraceDetail(facts, ports.sha256),
        })
    }
    const identify = (): string => toCorrelationId(ports.newId())
    return {
        start: (given) => {
            record = ports.mention(given)
            leave('start', record === null ? given : null, '')
        },
        step: (step, what) => {
            const mentioned = ports.mention(what)
            if (mentioned !== null) record = mentioned
            leave(toTraceName(step), mentioned === null ? what : null, '')
        },
        stamp: (restMessage) => {
            if (!settings.traceEnabled) return ''
            const id = identify()
            ports.setHeader(restMessage, toHeaderName(settings.traceHeader), id)
            leave('stamp', null, id)
            return id
        },
        correlationId: () => {
            const id = identify()
            leave('stamp', null, id)
            return id
        },
        done: (facts) => leave('done', facts, ''),
    }
}
