/** What the script include for execution evidence offers to other scopes and flows: plain values in, plain objects out, no exception. */

import { checkCompleteness as check } from '../app/check-completeness.ts'
import { checkCoverage } from '../app/check-coverage.ts'
import { openLedgers } from '../app/ledgers.ts'
import { collectNow as collect } from '../app/collect-now.ts'
import { measureAgain } from '../app/measure-attribution.ts'
import { readAutomation } from '../app/read-automations.ts'
import type { EvidenceReply } from '../core/reading/reply.ts'
import { openCollecting } from '../glide/open-evidence.ts'
import { openAutomationReading, runReading } from '../glide/reading.ts'
import { answeringTo } from '../../platform/callers.ts'

/** Collects now and answers the run. */
export function collectNow(): object {
    return answeringTo('x_kt_gov.operator', 'collecting evidence on demand', () =>
        toPlain(collect(openCollecting, runReading)),
    )
}

/** Measures again which script the logs name when one script calls another. */
export function measureAttribution(): object {
    return answeringTo('x_kt_gov.operator', 'measuring attribution', () => ({
        ok: true,
        ...measureAgain(openCollecting()),
    }))
}

/** One automation by id or name with its chain and newest evidence, in view of a record where one is named. */
export function getEvidence(automation: unknown, record: unknown): object {
    return answeringTo('x_kt_gov.auditor', 'reading evidence of an automation', () => {
        const number = record ? String(record) : ''
        const parameters = (name: string): string | null => (name === 'record' && number !== '' ? number : null)
        return toPlain(readAutomation(String(automation), parameters, openAutomationReading()))
    })
}

/** Whether the newest run read these sources without gaps, or with a time, whether they were read for that time; names separated by commas, none for all. */
export function checkCompleteness(sources: unknown, from: unknown, to: unknown): object {
    return answeringTo('x_kt_gov.auditor', 'checking completeness', () => {
        const wanted = (sources ? String(sources) : '')
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '')
        const reading = openAutomationReading()
        const isTimed = [from, to].some((time) => time !== undefined && time !== null && time !== '')
        const checked = isTimed
            ? checkCoverage(wanted, from, to, reading.lastRun(), {
                  ledgers: openLedgers(reading.coverage()),
                  lookedAgain: reading.lookedAgain(),
              })
            : check(wanted, reading.lastRun())
        return checked.ok ? { ok: true, ...checked.value } : { ok: false, ...checked.failure }
    })
}

function toPlain(reply: EvidenceReply): object {
    return reply.kind === 'answered' ? { ok: true, ...reply.body } : { ok: false, ...reply.error }
}
