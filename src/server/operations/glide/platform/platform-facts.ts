/** Stores one row for each question, with the answer of this release. */

import type { PlatformFact } from '../../core/platform/facts.ts'
import { isQuestion } from '../../core/platform/questions.ts'
import { TABLES } from '../../../shared/names.ts'
import { crypto } from '../../../platform/crypto.ts'
import { journal } from '../../../platform/journal.ts'
import { findRow, openTable, textOf } from '../../../platform/table.ts'
import { insertRow, updateRow } from '../../../platform/write.ts'

const MOST_FACTS = 100
const LONGEST = 1000

/** What is known; facts of questions that this version does not ask are left out. */
export function readFacts(): readonly PlatformFact[] {
    const row = openTable(TABLES.platformFact)
    row.orderBy('question')
    row.setLimit(MOST_FACTS)
    row.query()
    const facts: PlatformFact[] = []
    while (row.next()) {
        const question = textOf(row, 'question')
        if (!isQuestion(question)) continue
        facts.push({
            question,
            answer: textOf(row, 'answer'),
            detail: textOf(row, 'detail'),
            release: { platform: textOf(row, 'release'), app: textOf(row, 'app_version') },
            measuredAt: textOf(row, 'measured_at'),
        })
    }
    return facts
}

/** Stores the fact in the row of its question. */
export function writeFact({ answer, detail, measuredAt, question, release }: PlatformFact): void {
    const key = crypto.sha256(question)
    const fields = {
        fact_key: key,
        question,
        answer,
        detail: detail.slice(0, LONGEST),
        release: release.platform,
        app_version: release.app,
        measured_at: measuredAt,
    }
    const known = findRow(TABLES.platformFact, 'fact_key', key)
    const written = known === null ? insertRow(TABLES.platformFact, fields, null) : updateRow(known, fields, null)
    if (!written.ok) journal.warn(`${written.failure.code}: the answer to ${question} was not kept`)
}
