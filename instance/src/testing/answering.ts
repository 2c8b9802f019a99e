/** A server in a process of its own, because a script that calls out blocks the process it runs in. */
import { spawn } from 'node:child_process'

const PROGRAM = `require('node:http').createServer((request, response) => { response.setHeader('Content-Type', process.argv[2]); response.end(process.argv[1]) })
    .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

/** Where the server answers, and its end. */
export interface Answering {
    readonly url: string
    stop(): void
}

/** Starts a server on a free port that answers every request the same. */
export async function startAnswering(answer = 'ok', type = 'text/plain'): Promise<Answering> {
    const child = spawn(process.execPath, ['-e', PROGRAM, answer, type])
    const port = await new Promise<string>((done) => child.stdout.once('data', (data) => done(String(data).trim())))
    return { url: `http://127.0.0.1:${port}/path`, stop: () => void child.kill() }
}
