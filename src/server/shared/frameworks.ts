/** Frameworks whose clauses a control mapping may cite. */

export const FRAMEWORKS = {
    eu_ai_act: { label: 'EU AI Act, Regulation (EU) 2024/1689', sequence: 0 },
    iso_42001: { label: 'ISO/IEC 42001:2023', sequence: 1 },
    nist_ai_rmf: { label: 'NIST AI RMF 1.0', sequence: 2 },
    soc_2: { label: 'SOC 2, 2017 Trust Services Criteria', sequence: 3 },
    other: { label: 'Other', sequence: 4 },
} as const
export type Framework = keyof typeof FRAMEWORKS
