/** The first process of a cluster: starts the nodes, replaces those that die, ends them all. It answers no request itself. */
import cluster, { type Worker } from 'node:cluster'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SETTINGS_VARIABLE, type NodeSettings } from './settings.ts'

/** A running cluster. */
export interface RunningCluster {
    readonly url: string
    close(): Promise<void>
}

/** Choices of a cluster. The file has been prepared: baseline and application are in it. */
export interface ClusterOptions extends NodeSettings {
    readonly nodes: number
    readonly log: (line: string) => void
}

/** Starts the nodes on one port; resolves when all of them answer. @throws Error when a node ends before it has answered once */
export async function serveCluster(options: ClusterOptions): Promise<RunningCluster> {
    cluster.setupPrimary({ exec: join(__dirname, 'node.ts'), args: [] })
    let isClosing = false
    const nodes = new Set<Worker>()
    const port = options.port || (await findFreePort())
    const start = (): Promise<void> => {
        const { file, plugins, profile, appRepository, pollMs } = options
        const settings: NodeSettings = { file, plugins, profile, appRepository, pollMs, port }
        const node = cluster.fork({ [SETTINGS_VARIABLE]: JSON.stringify(settings) })
        nodes.add(node)
        return new Promise((resolve, reject) => {
            let ready = false
            node.once('message', () => {
                ready = true
                options.log(`node ${node.process.pid} answers`)
                resolve()
            })
            node.once('exit', (code, signal) => {
                nodes.delete(node)
                if (!ready) reject(new Error(`a node ended at its start (${signal ?? code})`))
                else if (!isClosing) {
                    options.log(`node ${node.process.pid} ended (${signal ?? code}) and is replaced`)
                    start().catch((error: Error) => options.log(error.message))
                }
            })
        })
    }
    await Promise.all(Array.from({ length: options.nodes }, start))
    return {
        url: `http://127.0.0.1:${port}`,
        async close() {
            isClosing = true
            await Promise.all(
                [...nodes].map(
                    (node) =>
                        new Promise<void>((resolve) => {
                            node.once('exit', () => resolve())
                            node.process.kill('SIGTERM')
                        }),
                ),
            )
        },
    }
}

/** Nodes that come later must find the port of the first ones, so it is known before any of them listens. */
function findFreePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const server = createServer()
        server.once('error', reject)
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address() as AddressInfo
            server.close(() => resolve(port))
        })
    })
}
