/** The rows that a grade rests on, each with a link to the evidence and to the row of its source. */
import React from 'react'
import { say, sayCount, sayWord } from '../../../messages.ts'
import { showInstant } from '../../../instants.ts'
import { formOf, listOf } from '../links.ts'
import type { RowAnswer } from './chain-answer.ts'
import { GradeTag } from './legend.tsx'

const EVIDENCE = 'x_kt_gov_evidence'

export function EvidenceRows({ ids, rows }: { readonly ids: readonly string[]; readonly rows: readonly RowAnswer[] }) {
    const shown = rows.filter(({ id }) => ids.includes(id))
    const more = ids.filter((id) => shown.every((row) => row.id !== id))
    if (ids.length === 0) return <>{say('panel.noRows')}</>
    return (
        <>
            <ul className="evidence">
                {shown.map((row) => (
                    <Row key={row.id} row={row} />
                ))}
            </ul>
            {more.length > 0 && (
                <a href={listOf(EVIDENCE, `evidence_idIN${more.join(',')}`)}>
                    {sayCount('panel.rowsElsewhere', more.length)}
                </a>
            )}
        </>
    )
}

function Row({ row }: { readonly row: RowAnswer }) {
    const { actor, confidence, executed_at, id, name, record, source, source_id, source_table } = row
    const sourceName = sayWord('source', source)
    const isRecord = /^[0-9a-f]{32}$/.test(source_id)
    return (
        <li data-row={id}>
            <a href={listOf(EVIDENCE, `evidence_id=${id}`)}>{name}</a> <GradeTag grade={confidence} />
            <br />
            {showInstant(executed_at)},{' '}
            {isRecord ? <a href={formOf(source_table, source_id)}>{sourceName}</a> : sourceName}
            {record?.number && `, ${say('panel.rowRecord', { record: record.number })}`}
            {actor && `, ${say('panel.rowActor', { actor })}`}
        </li>
    )
}
