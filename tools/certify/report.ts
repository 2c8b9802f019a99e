/** The result of a certification: as JSON for machines, and as a report for people. */
import type { Check } from './check.ts'

/** What a certification found. */
export interface Certificate {
    readonly instance: string
    readonly release: string
    readonly version: string
    readonly startedAt: string
    readonly endedAt: string
    readonly checks: readonly Check[]
    /** What the app measured of the platform. */
    readonly facts: Readonly<Record<string, string>>
    /** Differences from what the local instance said. */
    readonly differences: readonly string[]
    /** What could not be taken back. */
    readonly leftovers: readonly string[]
}

/** What the app measures of the platform is a fact about each instance, and not compared. */
const NOT_COMPARED = /^probe\./

/** Differences of outcomes from the expected ones, by check. */
export function compare(checks: readonly Check[], expected: Readonly<Record<string, string>>): readonly string[] {
    const compared = checks.filter(({ id }) => !NOT_COMPARED.test(id))
    const seen = new Map(compared.map((check) => [check.id, check.outcome]))
    const ids = [...new Set([...Object.keys(expected), ...seen.keys()])].sort()
    return ids.flatMap((id) => {
        const [wanted, got] = [expected[id] ?? 'not asked', seen.get(id) ?? 'not asked']
        return wanted === got ? [] : [`${id}: ${got}; the local instance: ${wanted}`]
    })
}

/** The report: the verdict first, then every check, facts, differences and what is left. */
export function toMarkdown(certificate: Certificate): string {
    const { checks, differences, leftovers, facts } = certificate
    const count = (outcome: string): number => checks.filter((check) => check.outcome === outcome).length
    return [
        `# Certification on ${certificate.release}`,
        '',
        `${count('passed')} passed, ${count('failed')} failed, ${count('not offered')} not offered. ` +
            `Version ${certificate.version} on ${certificate.instance}, ${certificate.startedAt} to ${certificate.endedAt}.`,
        '',
        '## Checks',
        '',
        '| Check | Outcome | Seen | What to do |',
        '| --- | --- | --- | --- |',
        ...checks.map(({ id, outcome, seen, advice = '' }) =>
            row([`\`${id}\``, outcome, seen, outcome === 'failed' ? advice : '']),
        ),
        '',
        '## Differences from the local instance',
        '',
        ...(differences.length > 0 ? differences.map((line) => `- ${line}`) : ['None.']),
        '',
        '## Left on the instance',
        '',
        ...(leftovers.length > 0 ? leftovers.map((line) => `- ${line}`) : ['Nothing that this certification made.']),
        '- Records of operations, which the platform keeps and cleans: execution trackers, transaction log, upgrade history; the published version.',
        '',
        '## Facts that the app measured',
        '',
        ...(Object.keys(facts).length > 0
            ? [
                  '| Question | Answer |',
                  '| --- | --- |',
                  ...Object.entries(facts).map(([question, answer]) => row([question, answer])),
              ]
            : ['None.']),
        '',
    ].join('\n')
}

function row(cells: readonly string[]): string {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`
}
