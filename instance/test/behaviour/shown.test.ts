/** No switch without a test that shows its answers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SWITCH_NAMES, switchOf } from '../../src/behaviour/switches.ts'

const texts = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.ts') && !['shown.test.ts', 'profiles.test.ts'].includes(name))
    .map((name) => readFileSync(join(__dirname, name), 'utf8'))
    .join('\n')

it.each(SWITCH_NAMES)('%s is shown with each of its answers', (name) => {
    const start = texts.indexOf(`describe('${name}'`)
    expect(start).toBeGreaterThanOrEqual(0)
    const after = texts.indexOf('\ndescribe(', start + 1)
    const section = texts.slice(start, after < 0 ? undefined : after)
    for (const answer of Object.keys(switchOf(name).answers)) expect(section).toMatch(new RegExp(`'${answer}\\b`))
})
