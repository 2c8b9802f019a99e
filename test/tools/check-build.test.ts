/** Every trap of the build is refused for its own reason, and a sound package for none. Fixtures are a sound package and what breaks it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHECKS, checkPackage } from '../../tools/check-build/index.ts'
import { listFiles } from '../../tools/build/files.ts'
import { readPlatform } from '../../tools/package/platform.ts'
import { readPackage } from '../../tools/package/read-package.ts'

const FIXTURES = join(__dirname, '..', 'fixtures', 'build')
const traps = readdirSync(FIXTURES).filter((name) => name !== 'sound')
const platform = readPlatform()

interface Refusal {
    readonly check: string
    readonly file: string
    readonly reason: string
}

/** Lays a trap's files over the sound package (an empty file removes its namesake) and runs every check. */
function refusalsOf(trap?: string): Refusal[] {
    const directory = mkdtempSync(join(tmpdir(), 'package-'))
    try {
        cpSync(join(FIXTURES, 'sound'), directory, { recursive: true })
        if (trap) cpSync(join(FIXTURES, trap), directory, { recursive: true })
        for (const file of listFiles(directory)) if (readFileSync(file, 'utf8') === '') rmSync(file)
        return checkPackage(readPackage(join(directory, 'app'), join(directory, 'project')), platform)
    } finally {
        rmSync(directory, { recursive: true })
    }
}

/** What `refused.txt` announces, one refusal a line: `<check> | <file> | <part of the reason>`. */
function announced(trap: string): Refusal[] {
    const lines = readFileSync(join(FIXTURES, trap, 'refused.txt'), 'utf8')
        .trim()
        .split('\n')
    return lines.map((line) => {
        const [check = '', file = '', reason = ''] = line.split(' | ')
        return { check, file, reason }
    })
}

it('accepts the sound package', () => {
    expect(refusalsOf()).toEqual([])
})

test.each(traps)('refuses %s', (trap) => {
    const expected = announced(trap)
    const found = refusalsOf(trap)
    const isMeant = (one: Refusal, meant: Refusal) =>
        one.check === meant.check && one.file === meant.file && one.reason.includes(meant.reason)
    expect(expected.filter((meant) => !found.some((one) => isMeant(one, meant)))).toEqual([])
    expect(found.filter((one) => !expected.some((meant) => isMeant(one, meant)))).toEqual([])
})

it('has a broken package for every check', () => {
    const proven = new Set(traps.flatMap(announced).map(({ check }) => check))
    expect(Object.keys(CHECKS).filter((check) => !proven.has(check))).toEqual([])
    expect(traps.every((trap) => existsSync(join(FIXTURES, trap, 'refused.txt')))).toBe(true)
})
