/** Runs the suite of the Automated Test Framework over the CICD API. */
import { claim, failed, notOffered, type Check } from './check.ts'
import { setForNow } from './cleanup.ts'
import type { Context } from './context.ts'
import { runOperation } from './operation.ts'

const SUITE = 'Keeptrusts AI Governance'

/** One check for each test. The runner is allowed for the time of the run. */
export async function testStep({ client, cleanup }: Context): Promise<readonly Check[]> {
    for (const name of ['sn_atf.runner.enabled', 'sn_atf.schedule.enabled'])
        await setForNow(client, cleanup, name, 'true')
    const ended = await runOperation(client, `testsuite/run?test_suite_name=${encodeURIComponent(SUITE)}`, {
        onStarted: (progress) => cleanup.owe({ kind: 'tests', progress }),
    })
    if (ended.progress === null) return [notOffered('tests.suite', `${ended.status}: ${ended.error}`)]
    if (ended.results === null)
        return [failed('tests.suite', ended.error, 'Read the execution tracker of the run on the instance.')]
    const results = await client.rows('sys_atf_test_result', `parent=${ended.results}^ORDERBYtest_name`, [
        'test_name',
        'test',
        'status',
        'output',
    ])
    const checks = results.map((row) =>
        toCheck(row['test_name'] || row['test'] || '', row['status'] ?? '', row['output'] ?? ''),
    )
    const isComplete = ended.isSuccessful && checks.length > 0
    const seen = `${checks.filter(({ outcome }) => outcome === 'passed').length} of ${checks.length} tests passed`
    return [claim('tests.suite', isComplete, seen, 'docs/ATF.md says what each reason means.'), ...checks]
}

function toCheck(name: string, status: string, output: string): Check {
    const id = `tests.${name.replace(/^Keeptrusts: /, '').replaceAll(' ', '-')}`
    return claim(id, /^success/.test(status), output || status, 'docs/ATF.md says what each reason means.')
}
