/** Promises of a quick start: a boot from the kept state is the boot it was kept from, and nothing depends on it. */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootInstance, createInstance, setProperty } from '../../index.ts'
import { openBootCache } from '../../src/boot/boot-cache.ts'

const application = join(__dirname, '..', 'fixtures', 'lost-and-found', 'app')
let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'boot-cache-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('gives the same tables, indexes and rows as the boot that was kept', () => {
    const made = bootInstance({ application, seed: 'not from the cache' })
    const cache = openBootCache({ application }, folder)
    cache.keep(made)
    const kept = cache.find()!
    const begun = createInstance({ snapshot: kept })
    expect(begun.isFresh).toBe(true)
    expect(kept.warnings).toEqual(made.warnings)
    expect(begun.database.digest()).toEqual(made.instance.database.digest())
    expect(begun.dictionary.tables()).toEqual(made.instance.dictionary.tables())
    begun.close()
    made.instance.close()
})

it('keeps no instance that has a secret', () => {
    const made = bootInstance({ application, seed: 'secret' })
    setProperty(made.instance, 'x_lost_found.desk_key', 'never in a cache')
    const cache = openBootCache({ application }, folder)
    cache.keep(made)
    expect(cache.find()).toBeNull()
    expect(readdirSync(folder)).toEqual([])
    made.instance.close()
})

it('finds nothing once the application is another one', () => {
    const copy = join(folder, 'app')
    cpSync(application, copy, { recursive: true })
    const made = bootInstance({ application: copy, seed: 'changed' })
    openBootCache({ application: copy }, folder).keep(made)
    expect(openBootCache({ application: copy }, folder).find()).not.toBeNull()
    const [scope] = readdirSync(join(copy, 'scope'))
    appendFileSync(join(copy, 'scope', scope!), '\n')
    expect(openBootCache({ application: copy }, folder).find()).toBeNull()
    made.instance.close()
})

it('boots without what was kept when that is damaged', () => {
    bootInstance({ application }).instance.close()
    const kept = openBootCache({ application }).find()
    expect(kept).not.toBeNull()
    truncateSync(kept!.file, 5000)
    const { instance } = bootInstance({ application })
    expect(instance.dictionary.table('x_lost_found_item')).toBeDefined()
    instance.close()
    expect(openBootCache({ application }).find()).not.toBeNull()
})
