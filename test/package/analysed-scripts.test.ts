/** The scripts that the app installs are ones that its own analysis can read. */
import { analyseScript } from '../../src/server/script-analysis/core/analyse.ts'
import { collectScripts } from '../../tools/package/scripts.ts'
import { builtApp } from '../support/built-app.ts'

it('every script of the package is read, modules apart', () => {
    const scripts = collectScripts(builtApp()).filter(({ kind, isExternal }) => kind === 'script' && !isExternal)
    expect(scripts.length).toBeGreaterThan(50)
    const refused = scripts.flatMap(({ place, text }) => {
        const analysed = analyseScript(text)
        return analysed.ok ? [] : [`${place}: ${analysed.failure.code} line ${analysed.failure.line}`]
    })
    expect(refused).toEqual([])
})
