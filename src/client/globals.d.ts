// What the platform puts on its pages, and what the build makes of a style sheet.
interface Window {
    readonly g_ck?: string
}
declare module '*.css'
