/** No transaction loads much: the build counts the modules of each, and every bar of it measures something. */
import { LOAD_BARS } from '../../tools/check-build/loads.ts'
import { readTransactions } from '../../tools/package/loads.ts'
import { builtApp } from '../support/built-app.ts'

it.each(LOAD_BARS.map((bar) => [bar.name, bar] as const))('keeps %s within its bar', (_name, bar) => {
    const covered = readTransactions(builtApp()).filter(bar.covers)
    expect(covered.length).toBeGreaterThan(0)
    expect(covered.filter(({ modules }) => modules.length > bar.most)).toEqual([])
})

it('ships modules for entries, features and libraries only', () => {
    const { modules, entries, moduleRoot } = builtApp()
    const shared = modules
        .map(({ path }) => path.replace(moduleRoot, ''))
        .filter((path) => /\.(ts|js)$/.test(path) && !entries.includes(path))
    expect(shared.filter((path) => !/^src\/server\/(vendor\/)?[a-z-]+\.js$/.test(path))).toEqual([])
})
