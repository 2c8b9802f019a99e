/** What the documents say of evidence that is not stronger: every code with what is missing and what would lift it. */
import {
    EVIDENCE_SOURCES,
    SOURCE_STATUSES,
    type EvidenceSource,
    type SourceStatus,
} from '../../src/server/evidence/core/catalogue.ts'
import { WHY_NOT_ANALYSED, WHY_NOT_HIGHER, whyNotRead } from '../../src/server/evidence/core/why-not-higher.ts'

const sources = Object.keys(EVIDENCE_SOURCES) as EvidenceSource[]
const statuses = Object.keys(SOURCE_STATUSES) as SourceStatus[]

/** Entries of the list of codes. Of sources that could not be read the first one's advice stands for all. */
export const WHY_ADVICE: Readonly<Record<string, readonly [meaning: string, advice: string]>> = Object.fromEntries(
    [
        ...sources.flatMap((source) => statuses.map((status) => whyNotRead(source, status))).reverse(),
        ...Object.values(WHY_NOT_ANALYSED),
        ...Object.values(WHY_NOT_HIGHER),
    ]
        .filter((why) => why !== null)
        .map(({ code, remediation, missing }) => [code, [missing, remediation] as const]),
)
