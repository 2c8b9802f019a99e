/** The tables of EVIDENCE.md and the lists of the evidence graph's schema, from the list of sources and the decision table. */
import {
    CONFIDENCES,
    EDGE_TYPES,
    EVIDENCE_TYPES,
    EXECUTION_STATES,
    ANALYSIS_STATES,
    SOURCE_STATUSES,
} from '../../src/server/evidence/core/catalogue.ts'
import { DECISIONS } from '../../src/server/evidence/core/decisions.ts'
import { SOURCE_LIST, SOURCE_NAMES } from '../../src/server/evidence/sources/index.ts'
import { code, toTable } from './markdown.ts'

/** Blocks by marker: every source with what it is read from, and every claim with its confidence. */
export function evidenceTables(): Readonly<Record<string, string>> {
    return {
        'evidence-sources': toTable(
            [
                'Source',
                'Table',
                'Highest confidence',
                'Read',
                'Setting that determines its content',
                'What it does not prove',
            ],
            SOURCE_LIST.map(({ decidedBy, doesNotProve, isRead, source, strongest, tables }) => [
                code(source),
                tables.map(code).join(', ') || 'none of its own',
                code(strongest),
                isRead,
                decidedBy.map((name) => (/[.]/.test(name) ? code(name) : name)).join(', '),
                doesNotProve,
            ]),
        ),
        'evidence-claims': toTable(
            ['`matched_on`', 'Meaning', 'Confidence', 'Infers a run'],
            Object.entries(DECISIONS).map(([matchedOn, { grade, infers, says }]) => [
                code(matchedOn),
                says,
                code(grade),
                infers || '',
            ]),
        ),
    }
}

interface Schema {
    [name: string]: Schema & { enum?: readonly string[]; required?: readonly string[] }
}

/** The schema with every list that the catalogues know. */
export function withEvidenceLists(schema: unknown): unknown {
    const filled = structuredClone(schema) as Schema
    const { completeness, confidence, edge, evidence, source, source_read: read, workload } = filled.$defs
    source.enum = SOURCE_NAMES
    confidence.enum = Object.keys(CONFIDENCES)
    read.properties.status.enum = Object.keys(SOURCE_STATUSES)
    edge.properties.edgeType.enum = Object.keys(EDGE_TYPES)
    evidence.properties.properties.properties.evidence_type.enum = Object.keys(EVIDENCE_TYPES)
    workload.properties.properties.properties.execution_state.enum = Object.keys(EXECUTION_STATES)
    workload.properties.properties.properties.analysis_state.enum = Object.keys(ANALYSIS_STATES)
    completeness.properties.sources.required = [...SOURCE_NAMES].sort()
    completeness.properties.sources.properties = Object.fromEntries(
        SOURCE_NAMES.map((name) => [name, { $ref: '#/$defs/source_read' }]),
    ) as unknown as Schema
    return filled
}
