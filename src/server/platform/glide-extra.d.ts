// Where @servicenow/glide 27.0.5 and the documented scoped API differ, this follows the documentation.
import '@servicenow/glide'
import '@servicenow/glide/sn_cc'
import type { Connection } from '@servicenow/glide/sn_cc'

declare module '@servicenow/glide' {
    namespace gs {
        function base64Encode(source: string): string // missing from the package
    }
    interface CertificateEncryption {
        // declared static in the package, documented as instance method
        generateMac(base64Key: string, algorithm: 'HmacSHA256', data: string): string
    }
}

declare module '@servicenow/glide/sn_cc' {
    // the package calls it ConnectionProvider
    class ConnectionInfoProvider {
        getConnectionInfo(aliasId: string): Connection | null
    }
}
