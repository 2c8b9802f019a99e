// Script includes of this application, as its modules see them.
declare module '@servicenow/glide/x_kt_gov' {
    interface SystemLogRow {
        readonly sysId: string
        readonly createdAt: string
        readonly message: string
        readonly source: string
        readonly level: string
        readonly createdBy: string
        readonly artifactTable: string
        readonly artifactId: string
    }
    class KeeptrustsLogReader {
        page(afterTime: string, afterId: string, until: string, limit: number): readonly SystemLogRow[] | null
        oldest(): string | null
        bySecond(from: string, to: string): readonly { readonly second: string; readonly rows: number }[] | null
        named(source: string, from: string, to: string, limit: number): readonly SystemLogRow[] | null
    }
    class KeeptrustsAttributionProbe {
        leave(nonce: string, url: string): void
    }
}
