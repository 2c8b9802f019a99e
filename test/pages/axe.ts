/** What axe finds on a page. */
import { readFileSync } from 'node:fs'
import type { Tab } from '../../tools/browser/tab.ts'

/** Rule and place of each problem. */
export async function findAxeProblems(tab: Tab): Promise<string[]> {
    await tab.read(`${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}; undefined`)
    return tab.read<string[]>(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 100))))`,
    )
}
