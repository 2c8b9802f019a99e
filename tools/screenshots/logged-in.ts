/** A proxy to an instance in which everybody is one user: a browser that takes a picture cannot fill in the login form. */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An open proxy; close it when the pictures are taken. */
export interface Service {
    readonly url: string
    close(): void
}

/** Passes requests on with the credentials of one user. */
export async function openService(target: string, user: string, password: string): Promise<Service> {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const server: Server = createServer((incoming, outgoing) => {
        const { method, url: path = '/', headers } = incoming
        const onward = request(`${target}${path}`, { method, headers: { ...headers, authorization } }, (answer) => {
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
            answer.pipe(outgoing)
        })
        onward.on('error', (error) => outgoing.writeHead(502).end(error.message))
        incoming.pipe(onward)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
