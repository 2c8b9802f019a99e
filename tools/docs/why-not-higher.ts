/** The codes of evidence that is not stronger, each with what is missing and its remediation. */
import { SOURCE_STATUSES, type SourceStatus } from '../../src/server/evidence/core/catalogue.ts'
import { DECISIONS } from '../../src/server/evidence/core/decisions.ts'
import { WHY_NOT_ANALYSED, whyNotRead } from '../../src/server/evidence/core/why-not-higher.ts'
import { SOURCE_NAMES } from '../../src/server/evidence/sources/index.ts'

const statuses = Object.keys(SOURCE_STATUSES) as SourceStatus[]

/** Entries of the list of codes. Of sources that could not be read the first one's advice stands for all. */
export const WHY_ADVICE: Readonly<Record<string, readonly [meaning: string, advice: string]>> = Object.fromEntries(
    [
        ...SOURCE_NAMES.flatMap((source) => statuses.map((status) => whyNotRead(source, status))).reverse(),
        ...Object.values(WHY_NOT_ANALYSED),
        ...Object.values(DECISIONS).map(({ whyNotHigher }) => whyNotHigher),
    ]
        .filter((why) => why !== null)
        .map(({ code, remediation, missing }) => [code, [missing, remediation] as const]),
)
