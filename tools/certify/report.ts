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
    /** Rows that no role may remove. */
    readonly kept: readonly string[]
}

/** What the local instance said. */
export interface Expectation {
    /** Outcomes, by check. */
    readonly checks: Readonly<Record<string, string>>
    /** Answers, by question; several that may change from run to run with ` or ` between them. */
    readonly facts: Readonly<Record<string, string>>
}

/** Whether a node still holds a module is chance. */
const NOT_COMPARED: readonly string[] = ['module_state']

/** Differences from the local instance: outcomes by check, then answers by question. */
export function compare(
    { checks, facts }: Pick<Certificate, 'checks' | 'facts'>,
    expected: Expectation,
): readonly string[] {
    const outcomes = Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]))
    return [...differ('', outcomes, expected.checks), ...differ('fact ', facts, expected.facts)]
}

function differ(
    prefix: string,
    seen: Readonly<Record<string, string>>,
    expected: Readonly<Record<string, string>>,
): readonly string[] {
    const all = new Set([...Object.keys(expected), ...Object.keys(seen)])
    const names = [...all].filter((name) => !NOT_COMPARED.includes(name)).sort()
    return names.flatMap((name) => {
        const [wanted, got] = [expected[name] ?? 'not asked', seen[name] ?? 'not asked']
        return wanted.split(' or ').includes(got) ? [] : [`${prefix}${name}: ${got}; the local instance: ${wanted}`]
    })
}

/** The report: the verdict first, then every check, facts, differences and what is left. */
export function toMarkdown(certificate: Certificate): string {
    const { checks, differences, kept, leftovers, facts } = certificate
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
        ...kept.map(
            (line) => `- ${line}. What was received and measured is removed by nobody but the retention of the app.`,
        ),
        '- Records of operations, which the platform keeps and cleans: execution trackers, transaction log, upgrade history; the published version.',
        '- The attachment of a long test delivery, where the instance cuts long texts: the app removes it with its next daily cleanup.',
        '- Evidence that scripts of the app itself ran meanwhile, the runs of the collection that found it, and what they measured: it is true, and kept like all evidence.',
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
