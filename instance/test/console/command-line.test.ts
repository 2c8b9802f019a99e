/** Promises of the command line: what is read from it, and that a session keeps to the protocol. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { readCommand } from '../../src/command-line/command-line.ts'

const PACKAGE = join(__dirname, '..', '..')
const LOST_AND_FOUND = join(PACKAGE, 'test', 'fixtures', 'lost-and-found', 'app')

test.each([
    [
        ['start'],
        {
            kind: 'serve',
            port: 8080,
            data: null,
            fresh: false,
            package: null,
            properties: [],
            own: {},
            password: null,
            plugins: [],
            empty: false,
        },
    ],
    [['start', '--port', '0', '--data', 'f.db', '--fresh'], { port: 0, data: 'f.db', fresh: true }],
    [
        ['serve', '--empty', '--password', 'p', '--plugins', 'grc, ire'],
        { empty: true, password: 'p', plugins: ['grc', 'ire'] },
    ],
    [['start', '--data', 'f.db', '--nodes', '4'], { data: 'f.db', nodes: 4 }],
    [['start', '--nodes', '4'], { kind: 'help', problem: '--nodes needs --data FILE: the nodes share the file' }],
    [['start', '--data', 'f', '--nodes', '0'], { kind: 'help', problem: '--nodes 0 is not a number from 1 to 16' }],
    [['serve', '--package', 'dist/app'], { kind: 'serve', package: 'dist/app' }],
    [
        ['serve', '--property', 'a.b=c=d', '--property', 'e='],
        {
            properties: [
                ['a.b', 'c=d'],
                ['e', ''],
            ],
        },
    ],
    [['serve', '--property', 'a'], { kind: 'help', problem: '--property a is not NAME=VALUE' }],
    [
        ['serve', '--empty', '--package', 'app'],
        { kind: 'help', problem: '--empty and --package DIR exclude each other' },
    ],
    [['console'], { kind: 'console', plugins: [], package: null }],
    [['console', '--package', 'app'], { kind: 'console', package: 'app' }],
    [['dance'], { kind: 'help', problem: 'unknown command dance' }],
    [['start', '--port', 'x'], { kind: 'help', problem: '--port x is not a port' }],
    [['start', '--nonsense'], { kind: 'help' }],
])('%j', (args, expected) => {
    expect(readCommand(args)).toMatchObject(expected)
})

it('reads the text options that a project adds, and no others', () => {
    expect(readCommand(['start', '--secret', 's'], ['secret'])).toMatchObject({ own: { secret: 's' } })
    expect(readCommand(['start'], ['secret'])).toMatchObject({ own: { secret: undefined } })
    expect(readCommand(['start', '--secret', 's'])).toMatchObject({ kind: 'help' })
    expect(readCommand(['start', '--demo'], [], ['demo'])).toMatchObject({ own: { demo: 'true' } })
    expect(readCommand(['start'], [], ['demo'])).toMatchObject({ own: { demo: undefined } })
    expect(readCommand(['start', '--demo'])).toMatchObject({ kind: 'help' })
})

it('serves any package, with the properties that it was given', async () => {
    const options = ['--package', LOST_AND_FOUND, '--port', '0', '--password', 'p']
    const served = spawn(
        process.execPath,
        ['--import', 'tsx', 'main.ts', 'serve', ...options, '--property', 'x_lost_found.keep_days=7'],
        { cwd: PACKAGE },
    )
    const url = await new Promise<string>((found) =>
        createInterface({ input: served.stdout }).on('line', (line) => found(line.replace('ready ', ''))),
    )
    const answer = await fetch(`${url}/api/x_lost_found/v1/desk/items`, {
        method: 'POST',
        headers: {
            authorization: `Basic ${Buffer.from('admin:p').toString('base64')}`,
            'content-type': 'application/json',
        },
        body: JSON.stringify({ name: 'umbrella' }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([201, { result: { shelf: 'U', keep_days: 7 } }])
    served.kill('SIGTERM')
    expect(await new Promise((resolve) => served.on('close', resolve))).toBe(0)
})

it('says where it listens first, then answers each line in order, and ends with its input', async () => {
    const session = spawn(process.execPath, ['--import', 'tsx', 'main.ts', 'console'], { cwd: PACKAGE })
    const lines: unknown[] = []
    createInterface({ input: session.stdout }).on('line', (line) => lines.push(JSON.parse(line)))
    session.stdin.end('{"op":"script","body":"return 1"}\nnonsense\n{"op":"script","body":"return 2"}\n')
    const code = await new Promise((resolve) => session.on('close', resolve))
    expect(lines).toEqual([
        { ready: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as unknown },
        { value: 1 },
        { error: { name: 'SyntaxError', message: expect.any(String) as unknown } },
        { value: 2 },
    ])
    expect(code).toBe(0)
})
