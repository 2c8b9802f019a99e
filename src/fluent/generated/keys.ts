import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-compliance-task-create': {
                        table: 'sys_security_acl'
                        id: '773688c15435416d8809e333ffabd728'
                    }
                    'acl-compliance-task-delete': {
                        table: 'sys_security_acl'
                        id: '3bc6f82f236c4aa89c43aff7a27cf78f'
                    }
                    'acl-compliance-task-read': {
                        table: 'sys_security_acl'
                        id: '5e61be9d70df4899bd6aa4a569799aa9'
                    }
                    'acl-compliance-task-write': {
                        table: 'sys_security_acl'
                        id: 'fd65407a324049be93fc98d264482fe6'
                    }
                    'acl-decision-count-create': {
                        table: 'sys_security_acl'
                        id: 'f35faaa943684c47a1c987d7bd738405'
                    }
                    'acl-decision-count-delete': {
                        table: 'sys_security_acl'
                        id: 'dd95b1ba99d04c20a81ef695691518e9'
                    }
                    'acl-decision-count-read': {
                        table: 'sys_security_acl'
                        id: '02fe0bc125cb45e3ae2fb80bc7003585'
                    }
                    'acl-decision-count-write': {
                        table: 'sys_security_acl'
                        id: '641d66ff2b8e4184be8128ffa19d9b15'
                    }
                    'acl-decision-create': {
                        table: 'sys_security_acl'
                        id: '773a45d545b84f16adc4d5b539a8eee0'
                    }
                    'acl-decision-delete': {
                        table: 'sys_security_acl'
                        id: '544badf2f0ac483b8588380da6a8f12d'
                    }
                    'acl-decision-read': {
                        table: 'sys_security_acl'
                        id: '4ccd122e3c4745beb1de0d1eb583ae1c'
                    }
                    'acl-decision-write': {
                        table: 'sys_security_acl'
                        id: '93ead10b14cd407abf07ac4a151a2bf4'
                    }
                    'acl-delivery-body-read': {
                        table: 'sys_security_acl'
                        id: '60d9fd07241f47d3a26945bc938e9847'
                    }
                    'acl-delivery-body-sha256-write': {
                        table: 'sys_security_acl'
                        id: 'e872a248b9424bcf9feebbd214a11146'
                    }
                    'acl-delivery-body-write': {
                        table: 'sys_security_acl'
                        id: '88d8b845dedb4a0c809377e02a7ad2a6'
                    }
                    'acl-delivery-create': {
                        table: 'sys_security_acl'
                        id: 'b9d305a9a1f54807833584dc2952ee8f'
                    }
                    'acl-delivery-delete': {
                        table: 'sys_security_acl'
                        id: '4dad45fa60ff4badaa5a294e2875853b'
                    }
                    'acl-delivery-delivery-id-write': {
                        table: 'sys_security_acl'
                        id: 'cfaa361246994b878a96e8d45cdc2bc2'
                    }
                    'acl-delivery-read': {
                        table: 'sys_security_acl'
                        id: '13c6bf0c692049c4a2f81a651f83d8cc'
                    }
                    'acl-delivery-record-create': {
                        table: 'sys_security_acl'
                        id: '648233a7914c407d934a3245c1c18a15'
                    }
                    'acl-delivery-record-delete': {
                        table: 'sys_security_acl'
                        id: 'f9265f2f8d614b6ca859d96da65ca75e'
                    }
                    'acl-delivery-record-read': {
                        table: 'sys_security_acl'
                        id: 'f6caaa66d252456eb346a5747d4bf445'
                    }
                    'acl-delivery-record-write': {
                        table: 'sys_security_acl'
                        id: '4888ce66212048358bd8ea927b258a55'
                    }
                    'acl-delivery-write': {
                        table: 'sys_security_acl'
                        id: '37402af418554e079846961952238a87'
                    }
                    'acl-export-create': {
                        table: 'sys_security_acl'
                        id: 'd12f43ffdb7e4331bcfa031a375a1737'
                    }
                    'acl-export-delete': {
                        table: 'sys_security_acl'
                        id: '2eb9480b1e3c4745b862ef16a32a69d5'
                    }
                    'acl-export-read': {
                        table: 'sys_security_acl'
                        id: 'bc486c0a65a44ce0bd4e2f3f82cecd5d'
                    }
                    'acl-export-write': {
                        table: 'sys_security_acl'
                        id: '7a77a8ba41e34ce38a7487326ac33dd6'
                    }
                    'acl-gateway-create': {
                        table: 'sys_security_acl'
                        id: '0e65ccd695654e73a4fa317790920584'
                    }
                    'acl-gateway-delete': {
                        table: 'sys_security_acl'
                        id: 'dd68b256c9bd46c082a1f8abb030f145'
                    }
                    'acl-gateway-read': {
                        table: 'sys_security_acl'
                        id: '476ac2299a064819b722bc5c85395940'
                    }
                    'acl-gateway-write': {
                        table: 'sys_security_acl'
                        id: '549f645449e1434bbc1eebcb277f42b0'
                    }
                    'acl-link-create': {
                        table: 'sys_security_acl'
                        id: '6e129f066ea54095b561bb1aa16073da'
                    }
                    'acl-link-delete': {
                        table: 'sys_security_acl'
                        id: '2342a75b1590413b8c7c725ee168d2bd'
                    }
                    'acl-link-read': {
                        table: 'sys_security_acl'
                        id: 'a0ac90f9d5834472a4846876729d827f'
                    }
                    'acl-link-write': {
                        table: 'sys_security_acl'
                        id: '92660e463a58419594922a10edbf17a4'
                    }
                    'acl-rest-webhook': {
                        table: 'sys_security_acl'
                        id: 'e9a5847014f949328da3a10bb9dbe339'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '2290f3da19d6425e8285817bbe919fc9'
                    }
                    'event-delivery-dead': {
                        table: 'sysevent_register'
                        id: '7ecb85dfce534cdb8905f3c77ecc1ceb'
                    }
                    'include-keeptrusts-governance': {
                        table: 'sys_script_include'
                        id: '5226967c069944c7ba6c7347dfa198da'
                    }
                    'job-redrive-deliveries': {
                        table: 'sysauto_script'
                        id: '8d8e8b0ee4d3411883dfcce20079e2ea'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '8b38efda5fcd4ea2b143b74d85757a48'
                    }
                    'menu-category': {
                        table: 'sys_app_category'
                        id: 'bfccbffdfee84d3ea8c9b2192fe159c6'
                    }
                    'module-counts': {
                        table: 'sys_app_module'
                        id: 'ed7f497199a54255a2457a4bf176c972'
                    }
                    'module-decisions': {
                        table: 'sys_app_module'
                        id: '37484d31b029470eb60ad0cb98b00141'
                    }
                    'module-deliveries': {
                        table: 'sys_app_module'
                        id: 'a3be3cec80e5457883c393445a1c023f'
                    }
                    'module-exports': {
                        table: 'sys_app_module'
                        id: 'a2b486d3786e428680ba36cd02423177'
                    }
                    'module-failed': {
                        table: 'sys_app_module'
                        id: '026a3915c9d54fb882a1e1969fcd21e2'
                    }
                    'module-gateways': {
                        table: 'sys_app_module'
                        id: 'dd7d566fb54d43519610bf771f0a0ea2'
                    }
                    'module-links': {
                        table: 'sys_app_module'
                        id: '72dc8a1ea6a9414088a0df46151b3f8e'
                    }
                    'module-reviews': {
                        table: 'sys_app_module'
                        id: '424732e6004b4a468c262f8be486bc67'
                    }
                    'module-settings': {
                        table: 'sys_app_module'
                        id: '09080f698a86436db5bacdeaf80ae08b'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'd21d43c0a2b84990abd3c6f55a21eca3'
                    }
                    'privilege-alm-ai-system-digital-asset-create': {
                        table: 'sys_scope_privilege'
                        id: 'ea2ba3af5fe04e93b88080268fdf57c7'
                    }
                    'privilege-alm-ai-system-digital-asset-read': {
                        table: 'sys_scope_privilege'
                        id: '21d1b966d4654bc1829a7e004bcdd681'
                    }
                    'privilege-alm-ai-system-digital-asset-write': {
                        table: 'sys_scope_privilege'
                        id: '270210fff85847e1b05a64772ca9901f'
                    }
                    'privilege-change-request-create': {
                        table: 'sys_scope_privilege'
                        id: '2b861f990e084fa882a4ec721e0e51b7'
                    }
                    'privilege-change-request-read': {
                        table: 'sys_scope_privilege'
                        id: 'bbde2faeb62241129f57df909c196733'
                    }
                    'privilege-change-request-write': {
                        table: 'sys_scope_privilege'
                        id: '4549446cf4c445e79bcdad64c26c2f0c'
                    }
                    'privilege-cmdb-ci-appl-create': {
                        table: 'sys_scope_privilege'
                        id: 'f6240a85a19d469eb3a06a452a8097e2'
                    }
                    'privilege-cmdb-ci-appl-read': {
                        table: 'sys_scope_privilege'
                        id: '7063d27943df45129dfef84a327ae07e'
                    }
                    'privilege-cmdb-ci-appl-write': {
                        table: 'sys_scope_privilege'
                        id: '60723abb07a64609affe744e65767183'
                    }
                    'privilege-cmdb-ci-create': {
                        table: 'sys_scope_privilege'
                        id: 'b0c04d3d901c44c2bb8a5ed921163182'
                    }
                    'privilege-cmdb-ci-read': {
                        table: 'sys_scope_privilege'
                        id: '9b307dea8d864d0f904dce673b61aa1f'
                    }
                    'privilege-cmdb-ci-service-auto-create': {
                        table: 'sys_scope_privilege'
                        id: '403a11a247874cc1814a0b8ba739aa14'
                    }
                    'privilege-cmdb-ci-service-auto-read': {
                        table: 'sys_scope_privilege'
                        id: '16754f1d08fb4b7db426813c7969b283'
                    }
                    'privilege-cmdb-ci-service-auto-write': {
                        table: 'sys_scope_privilege'
                        id: '9c2bc1a3437847f1a49dfe8e9862a043'
                    }
                    'privilege-cmdb-ci-write': {
                        table: 'sys_scope_privilege'
                        id: '621f08df298046a9828ca457f6f17119'
                    }
                    'privilege-cmdb-identifier-read': {
                        table: 'sys_scope_privilege'
                        id: '78d71aa3a09d4b9786596a78e95b378e'
                    }
                    'privilege-cmdb-key-value-create': {
                        table: 'sys_scope_privilege'
                        id: 'a099813c63ba42f18b522f6fa11d82ae'
                    }
                    'privilege-cmdb-key-value-read': {
                        table: 'sys_scope_privilege'
                        id: '063cf8184f014a31a81f732f8aca75a5'
                    }
                    'privilege-cmdb-key-value-write': {
                        table: 'sys_scope_privilege'
                        id: '94e92448ca254ae99739fbfdba576094'
                    }
                    'privilege-cmdb-rel-ci-create': {
                        table: 'sys_scope_privilege'
                        id: '23879b46cc8a49e4ac276400ed60e0d9'
                    }
                    'privilege-cmdb-rel-ci-read': {
                        table: 'sys_scope_privilege'
                        id: 'f6fd20a596934b52a455548ebff5f6c8'
                    }
                    'privilege-cmdb-rel-type-read': {
                        table: 'sys_scope_privilege'
                        id: '91a7fdb7412e4abb850b6aebf78bc331'
                    }
                    'privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: 'abe7c523658e4014bc20dd4da8470668'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: '97c8f80366c84a55915fc1719f3566fb'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '8d64dc5ba0b5465da6581aaf644a2810'
                    }
                    'privilege-sn-ai-case-mgmt-ai-case-create': {
                        table: 'sys_scope_privilege'
                        id: '18a806ce948a46e48590b41600c6c3cd'
                    }
                    'privilege-sn-ai-case-mgmt-ai-case-read': {
                        table: 'sys_scope_privilege'
                        id: 'c7ee60506a734527b750833e066add42'
                    }
                    'privilege-sn-ai-case-mgmt-ai-case-write': {
                        table: 'sys_scope_privilege'
                        id: 'f885073c99ae43efa912179cab58b908'
                    }
                    'privilege-sn-compliance-task-create': {
                        table: 'sys_scope_privilege'
                        id: '925a88a169994bacb935f476e559cd67'
                    }
                    'privilege-sn-compliance-task-read': {
                        table: 'sys_scope_privilege'
                        id: '89eda4e3feb642ceb602022a8f3361db'
                    }
                    'privilege-sn-compliance-task-write': {
                        table: 'sys_scope_privilege'
                        id: 'ade7ce6ea8fd4ff9b9443e8ca755d14f'
                    }
                    'privilege-sn-grc-issue-create': {
                        table: 'sys_scope_privilege'
                        id: 'f858513b841b4f87b1cde097c56448c1'
                    }
                    'privilege-sn-grc-issue-read': {
                        table: 'sys_scope_privilege'
                        id: '23b84d728b7044d3969fb52f3e303c50'
                    }
                    'privilege-sn-grc-issue-write': {
                        table: 'sys_scope_privilege'
                        id: 'd196f906f7324c97bd360077b20f08b9'
                    }
                    'privilege-std-change-record-producer-read': {
                        table: 'sys_scope_privilege'
                        id: '70295ef533c44675ad4f822ac34b89ea'
                    }
                    'privilege-sys-choice-read': {
                        table: 'sys_scope_privilege'
                        id: 'a572f4b6e28c4bab9e4f85ba17cf603a'
                    }
                    'privilege-sys-data-policy-rule-read': {
                        table: 'sys_scope_privilege'
                        id: 'f0d550866aba43fca270dc53de98029a'
                    }
                    'privilege-sys-data-policy2-read': {
                        table: 'sys_scope_privilege'
                        id: '091100e37ae946c58748981d9ea579d7'
                    }
                    'privilege-sys-dictionary-read': {
                        table: 'sys_scope_privilege'
                        id: 'c50b81fdb75c4fa09a90cc56e495e0e2'
                    }
                    'privilege-sys-user-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'b866cec2af11478197e0f830f3b48c16'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: '19d809bf09c24f789406a8b4ec864f00'
                    }
                    'privilege-task-read': {
                        table: 'sys_scope_privilege'
                        id: '16b86cfbbeef441e9a793210457c399e'
                    }
                    'property-change-assignment-group': {
                        table: 'sys_properties'
                        id: '534309324a7c4a9eb042393c79ec733a'
                    }
                    'property-change-category': {
                        table: 'sys_properties'
                        id: '01374dd0ce53413eb7596f11a7556938'
                    }
                    'property-change-model': {
                        table: 'sys_properties'
                        id: 'c7b2693ef01f44498d2dfd2d1beebcc6'
                    }
                    'property-change-risk': {
                        table: 'sys_properties'
                        id: '24d855b7b3934b30ab992734e533f384'
                    }
                    'property-change-standard-template': {
                        table: 'sys_properties'
                        id: 'e6c33fdd11684527b0d48ec50069a35a'
                    }
                    'property-change-type': {
                        table: 'sys_properties'
                        id: 'e0f7f70c05c242fb9ea08e9c5ef42500'
                    }
                    'property-change-unapproved-incident': {
                        table: 'sys_properties'
                        id: 'e6c10533283e467a9e0c57a84a965fa7'
                    }
                    'property-cmdb-ai-system-class': {
                        table: 'sys_properties'
                        id: 'cc8d3154bacb474695fd594bdc414d9d'
                    }
                    'property-cmdb-category': {
                        table: 'sys_properties'
                        id: 'e1e468a035a64b1588be7785081c9b4b'
                    }
                    'property-cmdb-class': {
                        table: 'sys_properties'
                        id: '1b035a262500434c8ca26adeaac432eb'
                    }
                    'property-cmdb-managed-by-group': {
                        table: 'sys_properties'
                        id: '63212d0603fb40559fa246e5a9bc57c9'
                    }
                    'property-cmdb-owned-by': {
                        table: 'sys_properties'
                        id: '166295c011694b669745d272f9687aef'
                    }
                    'property-cmdb-register-ai-systems': {
                        table: 'sys_properties'
                        id: '7f4f581a88de4e47b8c027dbabe51d46'
                    }
                    'property-cmdb-support-group': {
                        table: 'sys_properties'
                        id: '255896eb041549418fb654a3929fb6c5'
                    }
                    'property-cmdb-supported-by': {
                        table: 'sys_properties'
                        id: '48644cbef38f4ceba7b0f2ff63a6b3b0'
                    }
                    'property-cmdb-update-on': {
                        table: 'sys_properties'
                        id: '171fe69bfc7448dda50e9ee65dea8225'
                    }
                    'property-cmdb-use-ire': {
                        table: 'sys_properties'
                        id: 'aeecfb18a03d494cb545a2e882edf2e5'
                    }
                    'property-compliance-assignment-group': {
                        table: 'sys_properties'
                        id: '0371256dacb14e44a6ff0b5ca69ca70a'
                    }
                    'property-compliance-priority-from': {
                        table: 'sys_properties'
                        id: '9874198ac9cf48bdb49e382280820092'
                    }
                    'property-compliance-table': {
                        table: 'sys_properties'
                        id: '7f378457e3b1428d984055b6aca11632'
                    }
                    'property-incident-assignment-group': {
                        table: 'sys_properties'
                        id: '6bd1d6858e0241d0ac1d4c2d3ef237da'
                    }
                    'property-incident-budget': {
                        table: 'sys_properties'
                        id: '5c7c163ffe9f4ddeba4ae84f45979dbd'
                    }
                    'property-incident-caller': {
                        table: 'sys_properties'
                        id: '6ef10060015f4e2fad8e4a7a115fbd1f'
                    }
                    'property-incident-close-code': {
                        table: 'sys_properties'
                        id: 'd82b373631a14d5db36a9ea22deb220f'
                    }
                    'property-incident-day-cap': {
                        table: 'sys_properties'
                        id: '645e7b806c6a4ee5b2ca7157315f825a'
                    }
                    'property-incident-health': {
                        table: 'sys_properties'
                        id: 'edf4652a4dae4ff08220f34b0ab08c50'
                    }
                    'property-incident-note-cap': {
                        table: 'sys_properties'
                        id: '7b464bbb0bce421ab4909dfac2f19ea6'
                    }
                    'property-incident-threshold': {
                        table: 'sys_properties'
                        id: '8ed655f54aa74dfcaba1b706bffcb931'
                    }
                    'property-keeptrusts-api-url': {
                        table: 'sys_properties'
                        id: '7bb454ac3d9f437b905bfc83d87d3a2d'
                    }
                    'property-keeptrusts-console-url': {
                        table: 'sys_properties'
                        id: 'fae3862f54ee403895bfc9ff732abefd'
                    }
                    'property-logging-verbosity': {
                        table: 'sys_properties'
                        id: '61e5c641dd9648e4b28b0bbba0cb362e'
                    }
                    'property-mapping-require-groups': {
                        table: 'sys_properties'
                        id: '81dde8bf3ab8417a97d103b5f096ff4e'
                    }
                    'property-process-lease-seconds': {
                        table: 'sys_properties'
                        id: '119eba9bc5954124bab276e5773dd747'
                    }
                    'property-process-max-attempts': {
                        table: 'sys_properties'
                        id: '301d6414149a4a928e4662160c0362cc'
                    }
                    'property-process-redrive-batch': {
                        table: 'sys_properties'
                        id: 'a9df0e9373f7448f92df4bbd9b446f51'
                    }
                    'property-webhook-content': {
                        table: 'sys_properties'
                        id: '84958ff7baa249588889a26cc5572380'
                    }
                    'property-webhook-max-batch': {
                        table: 'sys_properties'
                        id: '3ba011295d324de0917f1b2e81f36a73'
                    }
                    'property-webhook-max-body-bytes': {
                        table: 'sys_properties'
                        id: '76e96b72ee85415d860bdc0ad5e3714a'
                    }
                    'property-webhook-previous-secret': {
                        table: 'sys_properties'
                        id: '4b80a8a98f6b46b59b02107c73dfc19b'
                    }
                    'property-webhook-previous-secret-expires': {
                        table: 'sys_properties'
                        id: '9013690fc9024f45bc89571b25d22c6e'
                    }
                    'property-webhook-public-route': {
                        table: 'sys_properties'
                        id: '847b937a541e4e2ea5fa758f0eae0c0e'
                    }
                    'property-webhook-retry-after-seconds': {
                        table: 'sys_properties'
                        id: '889b9f96c90f46debe6727922a79115e'
                    }
                    'property-webhook-secret': {
                        table: 'sys_properties'
                        id: '9587c586307a4f359c6ef5cfe02852ab'
                    }
                    'property-webhook-signature-mode': {
                        table: 'sys_properties'
                        id: 'bda5e1dd64ec4f85ac1a92237010759b'
                    }
                    'property-webhook-tolerance-seconds': {
                        table: 'sys_properties'
                        id: '52cdeac551284dd69c61f9b1012c0702'
                    }
                    'related-delivery': {
                        table: 'sys_ui_related_list'
                        id: 'e1578f2b83c24a22818d1771f4740535'
                    }
                    'related-delivery-records': {
                        table: 'sys_ui_related_list_entry'
                        id: '4a5518d06f8c4b619deaa8a736189f4c'
                    }
                    'rest-header-signature': {
                        table: 'sys_ws_header'
                        id: '3212e685a2d54ff6be6b3a039219bdb1'
                    }
                    'rest-keeptrusts': {
                        table: 'sys_ws_definition'
                        id: '4455e9f5f28a4fef9a128a1066b310c9'
                    }
                    'rest-keeptrusts-v1': {
                        table: 'sys_ws_version'
                        id: '0c8d8c13c7614e6b9cfe1363eeaa2501'
                    }
                    'rest-webhooks-authenticated': {
                        table: 'sys_ws_operation'
                        id: 'c63c4b90e35446ba8a3966acdd84c544'
                    }
                    'rest-webhooks-public': {
                        table: 'sys_ws_operation'
                        id: '0b9f461646a042bf8016b5662f8e1c16'
                    }
                    'rule-process-delivery': {
                        table: 'sys_script'
                        id: 'dad9511fdd17448bb669d34aa2fa0db4'
                    }
                    'settings-change-assignment-group': {
                        table: 'sys_properties_category_m2m'
                        id: 'a0dfabe6bb0b466690fb8256a4e1dad2'
                    }
                    'settings-change-category': {
                        table: 'sys_properties_category_m2m'
                        id: '09d207f43bdd405981deca3be28f2797'
                    }
                    'settings-change-model': {
                        table: 'sys_properties_category_m2m'
                        id: '7fef0a950cf942fbaba998150665652a'
                    }
                    'settings-change-risk': {
                        table: 'sys_properties_category_m2m'
                        id: '50c16764131048239e222dfcd15e3c09'
                    }
                    'settings-change-standard-template': {
                        table: 'sys_properties_category_m2m'
                        id: 'd211d73221554fc9a76cb0ecf5d50b88'
                    }
                    'settings-change-type': {
                        table: 'sys_properties_category_m2m'
                        id: '8b9cf9e901f54723874243e22984ddd1'
                    }
                    'settings-change-unapproved-incident': {
                        table: 'sys_properties_category_m2m'
                        id: 'bbd04163b0834c1d9f0d8a3cbcf4fc93'
                    }
                    'settings-changes': {
                        table: 'sys_properties_category'
                        id: '04e4cbcf717241099a906b44777290d4'
                    }
                    'settings-cmdb': {
                        table: 'sys_properties_category'
                        id: 'ae2a419840dd49f6883a5e329016d764'
                    }
                    'settings-cmdb-ai-system-class': {
                        table: 'sys_properties_category_m2m'
                        id: '9f738ded5fae4a268b7a764e9a12788a'
                    }
                    'settings-cmdb-category': {
                        table: 'sys_properties_category_m2m'
                        id: '8ef1a2cbf42241ccaf34ddb4e1e61626'
                    }
                    'settings-cmdb-class': {
                        table: 'sys_properties_category_m2m'
                        id: '410e8f1d7af045ddbeca2e60224212a1'
                    }
                    'settings-cmdb-managed-by-group': {
                        table: 'sys_properties_category_m2m'
                        id: '753d8dd7fd4b4594a795c7f5035a2115'
                    }
                    'settings-cmdb-owned-by': {
                        table: 'sys_properties_category_m2m'
                        id: '457870c576da4c0bb895d4c8871ce456'
                    }
                    'settings-cmdb-register-ai-systems': {
                        table: 'sys_properties_category_m2m'
                        id: '13514217f0b24f0aba5090e0248e2575'
                    }
                    'settings-cmdb-support-group': {
                        table: 'sys_properties_category_m2m'
                        id: 'e8897be1468346438e1156d46a9dd900'
                    }
                    'settings-cmdb-supported-by': {
                        table: 'sys_properties_category_m2m'
                        id: '74121b56c05d4baf91584039b723c97b'
                    }
                    'settings-cmdb-update-on': {
                        table: 'sys_properties_category_m2m'
                        id: '00409519fb4f461f99a2aa1a5b3a0e5a'
                    }
                    'settings-cmdb-use-ire': {
                        table: 'sys_properties_category_m2m'
                        id: 'e6c2b43ea648462aa452cd98e9d61e8f'
                    }
                    'settings-compliance': {
                        table: 'sys_properties_category'
                        id: '398cc4cf43d5485ea2328f42f9b105a5'
                    }
                    'settings-compliance-assignment-group': {
                        table: 'sys_properties_category_m2m'
                        id: '6d60f36af7ee4170bed62bc2c31f34ab'
                    }
                    'settings-compliance-priority-from': {
                        table: 'sys_properties_category_m2m'
                        id: '3f4ec2e516ef4c23bc38ce7433f80613'
                    }
                    'settings-compliance-table': {
                        table: 'sys_properties_category_m2m'
                        id: '25eda51aec78487b9a021087e64c61f6'
                    }
                    'settings-incident-assignment-group': {
                        table: 'sys_properties_category_m2m'
                        id: '989df68ebfc644f1a93273a8767c9cf0'
                    }
                    'settings-incident-budget': {
                        table: 'sys_properties_category_m2m'
                        id: '0204c103eaa943c1830ce7a0788e342d'
                    }
                    'settings-incident-caller': {
                        table: 'sys_properties_category_m2m'
                        id: '6a10b37a8a404636a692e45ca1b1eaa4'
                    }
                    'settings-incident-close-code': {
                        table: 'sys_properties_category_m2m'
                        id: '934f782318964b26a2a2eca25ab86023'
                    }
                    'settings-incident-day-cap': {
                        table: 'sys_properties_category_m2m'
                        id: 'e1f89b6158654a539f711b222988196e'
                    }
                    'settings-incident-health': {
                        table: 'sys_properties_category_m2m'
                        id: '7c4856f3e03044e581ef2615f8cc9b83'
                    }
                    'settings-incident-note-cap': {
                        table: 'sys_properties_category_m2m'
                        id: 'a38a5d3cb60a4184b7432335b5cd9b66'
                    }
                    'settings-incident-threshold': {
                        table: 'sys_properties_category_m2m'
                        id: 'b08407e8f3b54b87922cbd1f11b38833'
                    }
                    'settings-incidents': {
                        table: 'sys_properties_category'
                        id: '3b9b6008f34447a2bd1db064830cfb80'
                    }
                    'settings-keeptrusts': {
                        table: 'sys_properties_category'
                        id: 'c1c4a4f4b1e3430f8dd74f54acfeff26'
                    }
                    'settings-keeptrusts-api-url': {
                        table: 'sys_properties_category_m2m'
                        id: '2bef14f7d4bc456ead19a02c4a2c378e'
                    }
                    'settings-keeptrusts-console-url': {
                        table: 'sys_properties_category_m2m'
                        id: '28b4b8ff42da4c4482d8f3470e7051f3'
                    }
                    'settings-logging': {
                        table: 'sys_properties_category'
                        id: '66481ca4565c4b31aa2a682840caf939'
                    }
                    'settings-logging-verbosity': {
                        table: 'sys_properties_category_m2m'
                        id: '6a81ee8295f2489c8e6d861145222d47'
                    }
                    'settings-mapping': {
                        table: 'sys_properties_category'
                        id: '3d01e727756c43d297990befb589434b'
                    }
                    'settings-mapping-require-groups': {
                        table: 'sys_properties_category_m2m'
                        id: '37ae156180fe4bf5a00383160f1b6069'
                    }
                    'settings-process-lease-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: 'e59219d4e5254db4af9a414ed4c67e85'
                    }
                    'settings-process-max-attempts': {
                        table: 'sys_properties_category_m2m'
                        id: '9d9e33b60037446f8ee7debfb25133f1'
                    }
                    'settings-process-redrive-batch': {
                        table: 'sys_properties_category_m2m'
                        id: 'b0b2bc6cf2824828add131f561f86d8a'
                    }
                    'settings-processing': {
                        table: 'sys_properties_category'
                        id: '306049dcb95143e7b34eee212424dc89'
                    }
                    'settings-receiving': {
                        table: 'sys_properties_category'
                        id: '6c23c8dea53d485e894338f1db81f972'
                    }
                    'settings-webhook-content': {
                        table: 'sys_properties_category_m2m'
                        id: '931e9e432b3847bea549a87c4f2529a9'
                    }
                    'settings-webhook-max-batch': {
                        table: 'sys_properties_category_m2m'
                        id: '815975c1db9a4a138782535e94b6a449'
                    }
                    'settings-webhook-max-body-bytes': {
                        table: 'sys_properties_category_m2m'
                        id: '1230a5c67bfd4548a2439dd7aa01d13d'
                    }
                    'settings-webhook-previous-secret': {
                        table: 'sys_properties_category_m2m'
                        id: '36dd663c0caa4d9eb1e8184b8cb8a39a'
                    }
                    'settings-webhook-previous-secret-expires': {
                        table: 'sys_properties_category_m2m'
                        id: 'a579ea70549944e88fc9b6d99c3b2b8c'
                    }
                    'settings-webhook-public-route': {
                        table: 'sys_properties_category_m2m'
                        id: '4523c573b1774b28a2603c89d25ec054'
                    }
                    'settings-webhook-retry-after-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '055799b44bd54afd86aa132a88c3fcb0'
                    }
                    'settings-webhook-secret': {
                        table: 'sys_properties_category_m2m'
                        id: '6e4e574639574f2299d012ea43860ad5'
                    }
                    'settings-webhook-signature-mode': {
                        table: 'sys_properties_category_m2m'
                        id: '221c078fb2254417a871e1560fc86d1b'
                    }
                    'settings-webhook-tolerance-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: 'bc6b9673cfdc430a84c644d3a02c70ca'
                    }
                    'src_server_app_handlers_ai-systems_ts': {
                        table: 'sys_module'
                        id: '85c33f2ef2a34a21889388c9f3c72712'
                    }
                    src_server_app_handlers_budget_ts: {
                        table: 'sys_module'
                        id: 'efeec5469acf43d187d1575350213d95'
                    }
                    'src_server_app_handlers_config-deployed_ts': {
                        table: 'sys_module'
                        id: '251f92f3ab1e453f99e48d75b27b115c'
                    }
                    'src_server_app_handlers_config-updated_ts': {
                        table: 'sys_module'
                        id: 'ee9a4179a2914c8d8a45421613de2606'
                    }
                    src_server_app_handlers_decision_ts: {
                        table: 'sys_module'
                        id: '81023c1e261943d98eed410f4f3fd779'
                    }
                    'src_server_app_handlers_deployed-change_ts': {
                        table: 'sys_module'
                        id: 'a568e1097b48482f8d6a26568aac5ead'
                    }
                    src_server_app_handlers_escalation_ts: {
                        table: 'sys_module'
                        id: '4167f315bf09489389a13feaecb866c2'
                    }
                    src_server_app_handlers_export_ts: {
                        table: 'sys_module'
                        id: 'd3d5f6cb00e54bdc8e5d25784f2deb35'
                    }
                    'src_server_app_handlers_gateway-health_ts': {
                        table: 'sys_module'
                        id: '65eb096683474a34a5d723bbc79b216e'
                    }
                    'src_server_app_handlers_gateway-registration_ts': {
                        table: 'sys_module'
                        id: 'ab6eacc74e4a40dcb98046c7c16a5f8a'
                    }
                    'src_server_app_handlers_gateway-row_ts': {
                        table: 'sys_module'
                        id: 'ee15ac3064af4ac6b9f3ec07c6463d73'
                    }
                    src_server_app_handlers_index_ts: {
                        table: 'sys_module'
                        id: 'f31276b0db464f9095755774801f97db'
                    }
                    src_server_app_handlers_ledger_ts: {
                        table: 'sys_module'
                        id: '8efe79a035e142b49d38716b151e0709'
                    }
                    'src_server_app_handlers_open-incident_ts': {
                        table: 'sys_module'
                        id: 'a97418eab4e34fcb8d18ea489aa127d3'
                    }
                    src_server_app_handlers_unmapped_ts: {
                        table: 'sys_module'
                        id: '06ed35e21eb4479b94321e99a7b554bb'
                    }
                    src_server_app_handlers_work_ts: {
                        table: 'sys_module'
                        id: '3bc5b18c5e4944078fb08b904258a162'
                    }
                    src_server_app_ports_ts: {
                        table: 'sys_module'
                        id: 'ec9132e31cc54de188d6e2a9d0978e5f'
                    }
                    'src_server_app_process-delivery_ts': {
                        table: 'sys_module'
                        id: '952bd6548f6e49bda66e399693c50d10'
                    }
                    'src_server_app_receive-delivery_ts': {
                        table: 'sys_module'
                        id: 'dcf79e567523478e8106f86efb61a206'
                    }
                    'src_server_app_redrive-deliveries_ts': {
                        table: 'sys_module'
                        id: 'ff4fcc0d6c2140cc9a85d3dd41ad518d'
                    }
                    'src_server_core_mapping_ai-system_ts': {
                        table: 'sys_module'
                        id: '8e897e5970b04068aa2eec677887fb5e'
                    }
                    'src_server_core_mapping_change-request_ts': {
                        table: 'sys_module'
                        id: 'ea4dfca54eaa492ebb53748519780569'
                    }
                    'src_server_core_mapping_compliance-content_ts': {
                        table: 'sys_module'
                        id: 'cb0c377367b348f995ad061f098d2e33'
                    }
                    'src_server_core_mapping_compliance-home_ts': {
                        table: 'sys_module'
                        id: 'b7e38e7ca3fd42f2a92f836b1800e1b5'
                    }
                    'src_server_core_mapping_compliance-task_ts': {
                        table: 'sys_module'
                        id: '3efbc9f87ae6479699c58e38cc0478d6'
                    }
                    'src_server_core_mapping_configuration-item_ts': {
                        table: 'sys_module'
                        id: 'abc065ea504c467f8e39bb1c8a8067ae'
                    }
                    src_server_core_mapping_decision_ts: {
                        table: 'sys_module'
                        id: 'de1e7d79c5114d628c8f2155ad0491cf'
                    }
                    src_server_core_mapping_deployment_ts: {
                        table: 'sys_module'
                        id: 'b52ec223203b495f885b8bc2f7471905'
                    }
                    src_server_core_mapping_environment_ts: {
                        table: 'sys_module'
                        id: '86fadd2b4d5d424a8d2ef0fcf577b0ee'
                    }
                    'src_server_core_mapping_escalation-step_ts': {
                        table: 'sys_module'
                        id: 'c28b852a671c46f893d9822a66a852cb'
                    }
                    'src_server_core_mapping_gateway-incident_ts': {
                        table: 'sys_module'
                        id: 'a44c6873e166478db5ab67b48399e2f5'
                    }
                    src_server_core_mapping_incident_ts: {
                        table: 'sys_module'
                        id: 'ca98a2614e8a434798eb7f9fb3bc0767'
                    }
                    'src_server_core_mapping_named-references_ts': {
                        table: 'sys_module'
                        id: 'aa6375ec9ea046c094a57afa917c4eb5'
                    }
                    src_server_core_mapping_plan_ts: {
                        table: 'sys_module'
                        id: 'a9bb52b2fdd74d21966852fdf63949e8'
                    }
                    'src_server_core_mapping_plan-input_ts': {
                        table: 'sys_module'
                        id: 'b4627b1865754c399631043535daf9c2'
                    }
                    'src_server_core_mapping_record-state_ts': {
                        table: 'sys_module'
                        id: '482786c01f2a4aac91f0775a5b0225e3'
                    }
                    src_server_core_mapping_refusal_ts: {
                        table: 'sys_module'
                        id: '7e83acd222c44eee9754ba42f8694e71'
                    }
                    src_server_core_mapping_text_ts: {
                        table: 'sys_module'
                        id: 'e22ea258fec1478b99c90163ada60062'
                    }
                    src_server_core_names_ts: {
                        table: 'sys_module'
                        id: 'c6cfcd28ad3f43eeab9142bf5c26f689'
                    }
                    src_server_core_properties_ts: {
                        table: 'sys_module'
                        id: 'd1632c8fd5604f07908df4f25ebe0202'
                    }
                    src_server_core_result_ts: {
                        table: 'sys_module'
                        id: '7c263f5a0bd34fa1947a1875b9785f1a'
                    }
                    src_server_core_retry_ts: {
                        table: 'sys_module'
                        id: 'f720e1ebfec7422496ab3e6155ae4791'
                    }
                    src_server_core_time_ts: {
                        table: 'sys_module'
                        id: 'b84a042f29b14cbc9e9b372fb09d2621'
                    }
                    src_server_core_webhook_aliases_ts: {
                        table: 'sys_module'
                        id: '23e8e9fab3b64fa18eca1b7f2c055e8e'
                    }
                    src_server_core_webhook_content_ts: {
                        table: 'sys_module'
                        id: '9f0fec1d22674764a0ad4028307b14e1'
                    }
                    src_server_core_webhook_decode_budget_ts: {
                        table: 'sys_module'
                        id: '9f00cf62292146b2be1c7c3e996f3e63'
                    }
                    src_server_core_webhook_decode_configuration_ts: {
                        table: 'sys_module'
                        id: 'c02da7d2ced24baa82d7f45abbf4718b'
                    }
                    src_server_core_webhook_decode_decision_ts: {
                        table: 'sys_module'
                        id: '75a4f78a4b274c1a914b3f621d4faa2b'
                    }
                    src_server_core_webhook_decode_escalation_ts: {
                        table: 'sys_module'
                        id: '27fc3f199df849089752971cafc98f4d'
                    }
                    src_server_core_webhook_decode_export_ts: {
                        table: 'sys_module'
                        id: '1ba55e2ecf0b4f86b86fc918ed3d379f'
                    }
                    'src_server_core_webhook_decode_gateway-health_ts': {
                        table: 'sys_module'
                        id: '7d3e6a9437484f6a9a7038b2baea771c'
                    }
                    src_server_core_webhook_decode_incomplete_ts: {
                        table: 'sys_module'
                        id: '01499ffc2342402f8a0bc6b89944ee1d'
                    }
                    src_server_core_webhook_encoding_ts: {
                        table: 'sys_module'
                        id: '78a82e01cd13408c9429f4416e0fa73f'
                    }
                    src_server_core_webhook_envelope_ts: {
                        table: 'sys_module'
                        id: '7da6849286ee4cc88daa72c1574c54d2'
                    }
                    src_server_core_webhook_event_ts: {
                        table: 'sys_module'
                        id: 'b92f33aa7e074cf1b2676efaaff4bfee'
                    }
                    src_server_core_webhook_idempotency_ts: {
                        table: 'sys_module'
                        id: '6ccdde3c50b94f8a96b2ba77e719691e'
                    }
                    src_server_core_webhook_json_ts: {
                        table: 'sys_module'
                        id: '1ab11e1636af47c791b6bdc85740d3cf'
                    }
                    'src_server_core_webhook_parse-event_ts': {
                        table: 'sys_module'
                        id: '860d14c3ab034986beca137bd41a4b67'
                    }
                    'src_server_core_webhook_raw-request_ts': {
                        table: 'sys_module'
                        id: 'f512ec8a86a84ded8ee91e631e16c66b'
                    }
                    src_server_core_webhook_reply_ts: {
                        table: 'sys_module'
                        id: '3c9633c7be1d4923b18d63d7ac52c181'
                    }
                    src_server_core_webhook_signature_ts: {
                        table: 'sys_module'
                        id: 'e14afe0ca81d4769b0c78db0177ace41'
                    }
                    'src_server_core_webhook_signature-header_ts': {
                        table: 'sys_module'
                        id: '0b7b02280b7a4d5ca1feade662b4b2fa'
                    }
                    src_server_core_webhook_vocabulary_ts: {
                        table: 'sys_module'
                        id: '79e7508518f64638a38c31a57ef2ffe7'
                    }
                    'src_server_entry_includes_keeptrusts-governance_ts': {
                        table: 'sys_module'
                        id: '7bbd560c66e2416a8a5526288087c635'
                    }
                    'src_server_entry_jobs_redrive-deliveries_ts': {
                        table: 'sys_module'
                        id: 'a510358c818140cfb286d3bdddc6eb1f'
                    }
                    src_server_entry_rest_exchange_ts: {
                        table: 'sys_module'
                        id: 'fc3af06caa224f4591bf59bf7d4688eb'
                    }
                    src_server_entry_rest_keeptrusts_ts: {
                        table: 'sys_module'
                        id: 'b41bc85a97054439b84b072afa658e8a'
                    }
                    'src_server_entry_rules_process-delivery_ts': {
                        table: 'sys_module'
                        id: 'e76036eb1d334980b2bd056f0ce4b9df'
                    }
                    src_server_glide_clock_ts: {
                        table: 'sys_module'
                        id: '7fb499c993ca42f08175c9070bd09b47'
                    }
                    'src_server_glide_configuration-items_ts': {
                        table: 'sys_module'
                        id: '42584915d8204f539481134a825246ad'
                    }
                    src_server_glide_crypto_ts: {
                        table: 'sys_module'
                        id: '449df212eb1f4febac1eaa6cfbb267e1'
                    }
                    src_server_glide_decisions_ts: {
                        table: 'sys_module'
                        id: 'dddd25231a334f9a93e1223d7736877a'
                    }
                    src_server_glide_deliveries_ts: {
                        table: 'sys_module'
                        id: '6f1784a6c718406ead0e5ed11005b739'
                    }
                    'src_server_glide_delivery-status_ts': {
                        table: 'sys_module'
                        id: 'fa4419caa397415a82b52117872952e1'
                    }
                    'src_server_glide_export-store_ts': {
                        table: 'sys_module'
                        id: '2b27c6f4eeea4979b65feff92d9145f2'
                    }
                    src_server_glide_gateways_ts: {
                        table: 'sys_module'
                        id: '7cc8cce8693e4b5abe8112d3826dd205'
                    }
                    'src_server_glide_identification-engine_ts': {
                        table: 'sys_module'
                        id: '0a649977d5bf420382b9039e9f298e98'
                    }
                    src_server_glide_inbox_ts: {
                        table: 'sys_module'
                        id: 'db770a6a7c6a4b79855b0f9266678341'
                    }
                    src_server_glide_journal_ts: {
                        table: 'sys_module'
                        id: 'd752b5ceee444cd6b5b3713bed08a2ea'
                    }
                    src_server_glide_links_ts: {
                        table: 'sys_module'
                        id: 'a601e5ae653b4f049ef8ab2f402dfddf'
                    }
                    src_server_glide_platform_ts: {
                        table: 'sys_module'
                        id: '7f8769f1f6ba47dfb16b90f7d9f415f3'
                    }
                    src_server_glide_probe_ts: {
                        table: 'sys_module'
                        id: 'f524bb6c5f304eb09bd5b5c0c5ee962f'
                    }
                    src_server_glide_records_ts: {
                        table: 'sys_module'
                        id: 'a48434b260c04ca197fd63cd24d2f4e3'
                    }
                    src_server_glide_references_ts: {
                        table: 'sys_module'
                        id: '8a289c6b6bfd4a40a7c6527492083e47'
                    }
                    src_server_glide_refusal_ts: {
                        table: 'sys_module'
                        id: '933aff4b81714e3d8416388511e26177'
                    }
                    'src_server_glide_row-lock_ts': {
                        table: 'sys_module'
                        id: 'e3688fc7d32b475689e2f1ab6812df49'
                    }
                    src_server_glide_settings_ts: {
                        table: 'sys_module'
                        id: '1999889532e64c3fb79db402e15a2ee7'
                    }
                    src_server_glide_table_ts: {
                        table: 'sys_module'
                        id: '215d4903dddd4663bba28f3b1909b95c'
                    }
                    src_server_glide_write_ts: {
                        table: 'sys_module'
                        id: 'b3e1b9fdaa6a476691f0c47e5875e3be'
                    }
                }
                composite: [
                    {
                        table: 'sys_index'
                        id: '0067e006815d4f8eaaa283bb3e22e9c1'
                        key: {
                            logical_table_name: 'x_kt_gov_link'
                            col_name_string: 'record_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '009687706ecd4e14a804c589004b145c'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'counted'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '00f6972463b645f292fd64afb2e406cd'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'environment'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '016d5cec61e44a11adf26b57b5095ad8'
                        key: {
                            list_id: {
                                id: '887f2a9ea6604f9aa09293678e656ab2'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_kt_gov_delivery'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0277f853f93444bda457aaf393313094'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'config.updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '028a56ac6caa46f6b5b10ca5cb8f0e7e'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '032790aa05ea483aa3d81f827eb0cf56'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'day'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0395e4e1d122496889959ff721857578'
                        key: {
                            sys_ui_form: {
                                id: 'd7bff727467f4a83b3ae119dc89e79c9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '04323505cc75403aa71168dbcdad6f33'
                        key: {
                            sys_security_acl: '773688c15435416d8809e333ffabd728'
                            sys_user_role: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0491587c1bc7490c9eb3c02956651d7e'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '04aff8cbfca44e979a2942afde1eaf15'
                        key: {
                            logical_table_name: 'x_kt_gov_export'
                            col_name_string: 'export_id'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '05036fc527904fd4821271bf0a867fe0'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '053039b653db4acdab97320b15097443'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '054517501ad64a23812fb8692d0d6d43'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'escalation.unclaimed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05d755f8da174f7b87c224dea9a64144'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '05ef11c96e934448b1e2921a5f0baa7d'
                        key: {
                            logical_table_name: 'x_kt_gov_decision_count'
                            col_name_string: 'day,policy'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '063f8874a0c6406292545ca0888c3f39'
                        key: {
                            sys_security_acl: '4dad45fa60ff4badaa5a294e2875853b'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06bb7ee60c14497bbd24e356a2fe2988'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'lock_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06c87bfc32664ab28f15f8447d431d34'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '07a28d247a514cd4914f78d262ccfd61'
                        key: {
                            sys_security_acl: '549f645449e1434bbc1eebcb277f42b0'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '081479801f184a04bc705a8f70019c44'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_number'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '0899971b47d9468abc664ddc0dbe892c'
                        key: {
                            name: 'x_kt_gov_delivery'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '08aec57d62d14e4399d6562b89bcca62'
                        key: {
                            sys_security_acl: 'f35faaa943684c47a1c987d7bd738405'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '092570af5bc04b41a8afaab828085823'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09e86584bc1742d5b94a253aceda7318'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'total'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '09e9ef18c3474b64a5a8322e33255f90'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'content_handling'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b2efa044a524e83a6bb753ef42a2a18'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0b6094008ec044d8b74d0fd5b976203a'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b9c13a5e3d142a7af17b0d7cee220a6'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c7f4d0aea0543c8bb2e4eab5d859ee3'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'occurred_at'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '0cc1817b111f4d7686b630dcbfa24323'
                        key: {
                            name: 'x_kt_gov_decision'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d12b60caa674ff380cd90cc4d99381b'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'counter_key'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0da9942fe3064e1e8d6fc783c77ea14d'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0e3730f6dbad4969b9d8db87d5c34d02'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'occurrences'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '0ebd313e9084427fa41aa4ad27395ac6'
                        key: {
                            logical_table_name: 'x_kt_gov_delivery_record'
                            col_name_string: 'delivery,attempt,position'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0edb77bfa2a24c4e9ea302d277c205d7'
                        key: {
                            sys_security_acl: '2eb9480b1e3c4745b862ef16a32a69d5'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0f21a2fe696744c18b478d87355ba57b'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f2930ae4ab645acbfaa07bb54e57f48'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_notes'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0f4963be5f564bbabec29602073a882e'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health'
                            value: 'degraded'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f66a954e5864cde9dd909624d9b9c08'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'console_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '109b8daa6ce64e93aaf9e08afb1a01da'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'violation_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '10bce29c0c1944a4a758e2b5ccf72a90'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '113ea2c80d7a4b63b5d986d3440adb0e'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '117a3123db8340afb254ca7d8883d576'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '118ad9a3fc6246469259e9b2ad7e170a'
                        key: {
                            sys_security_acl: 'a0ac90f9d5834472a4846876729d827f'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '121fed1903d0495bb248933b2ee8b64a'
                        key: {
                            name: 'x_kt_gov_gateway'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1275597f37b4453eb5892fce1047a8a5'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '146d2ef8017f4795b9a1a38ad2ff943d'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14cf859635db41e2a0071fcfb07899f7'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'policy'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '15186b3b923045a7b34b6a92e9ebe7ce'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                            value: 'counted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1695cff9f2d24e98875f3175d697a85b'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '16a4e0831f544460a0d5b46e3ec1eed9'
                        key: {
                            list_id: {
                                id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '17080cc8d7f74ad69e16f6d842647bfe'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '172d9545160f4434970a4da078d80f5f'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'table_name'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18d2b61b94c44a0a996ce60c96056c5d'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '18da2aa9859a43359a1ce87beb0fc1a7'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'window_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1937f49d20ed431ab4e6ab8bd73b64ae'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempt'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1959df3cc98e4e05852f4bc3097b3431'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'ai_system'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a19e8d55a8941f2b7c24f3665a57254'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'occurrences'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1a3f65c216624306918aa4b167336091'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                            value: 'block'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a6c6be8a47d4330be232e90700c1c96'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'gateway_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1c9acc7860234cfeb05bd94cb8e98c6e'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1cd88bf4a7d64088a44062c1a68fb504'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'decision_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1ce539c9b3164ffdbb75fad105ca6a56'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'format'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d3e1c24d50b43bca61bf5955b536c42'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dc0974dbd5e4740a4f54a0704aea8ab'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'event_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e2995b7f0cd4b8aa25f39610aae7f4e'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'route'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e2f593951654739bf6ddb3502e12d8b'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1e5977a87afd47bcb783391cb2823735'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'change_status'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1ee83ffcf5c94a0e99f67a1bb742365b'
                        key: {
                            sys_ui_form: {
                                id: 'b0abe552de6a42aa96b6cec4630c3de0'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f2bf77afa1d48f989172d6a8a4c2356'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2016ffba3fd045298a217b7a7e1fdbdb'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'lock_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '203e2153b59c484da8fd40439e1816ed'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '204a825e168d4a59be29bbbde166963c'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'overflow'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '20b055e7db42402881a9e48928fa0e34'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                            value: 'block'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '20efb2a5901f4c5c900060cb8da350ef'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '220081b81e764457bab5d0089c9ae1fe'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'occurred_at'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '228242ad406a4cff8c5f9b17a96f46a1'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '228c5b3c44274d278389f1123e749ef1'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22baa21393a34ce59b51524513ce49df'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'body'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22d32820ccd5407c8af1ed4f194b658b'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'gateway_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2360ce0addb746038c490d281455b05a'
                        key: {
                            sys_security_acl: 'd12f43ffdb7e4331bcfa031a375a1737'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '23b74f8729ce41b4a7a5ffa475fbcea4'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '25d159fb6b8045bc9a6e290381c062e5'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'completed_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2636889c025f4d6b81729be3f84ca15f'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2678d173600d4b479ea3739d5075a1dd'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'occurred_at'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '271e3f6fa8754df19a9b1472ece81dd5'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'total'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27610444bf95408cb107a586eba389ad'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'claimed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27994f5210c34c8fb9f19b86591e68f6'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'delivery'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27b7af9e2cc74a1f8100685b86f682e9'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'delivery'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '281edcb4d11b40079e74bc4a515e2845'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2829d5aabeed4a198a2b57bb579e6f72'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                            value: 'critical'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28d4cebc95e24bde8f7b29c83e2732bd'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'day'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '296ef6fb5f4a419085d55d5f726056a3'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'change_status'
                            value: 'missing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '29c6a561d6874e69b6c65e6f577138e4'
                        key: {
                            sys_ui_form: {
                                id: '7bb0d1a7cc024e5cbe706a7add7aeafb'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a9612e3d8d84266849b40d5ab8f3df9'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'occurred_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2aa024ba14384239890cd1c9ee894694'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decision_key'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2af1488146444097b18c810d13b31e89'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2afe368a9832408fa5847e46b7dea843'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2be8916c05b84babb990d8eab3999319'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'model'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d6f200da3c54fa089b02801c0051ddd'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health_changed_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2d8a4eb8812844e287944fb1e77c288c'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'configuration_item'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2dc023d5d35047a988271acb579ac4a3'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'export_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e13711ddf5a421b80f0be7e81fd5dad'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'claimed_at'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e8121ce67404889be0abb19a6f68177'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delivery'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '2ea5e59d1b0d4d59abf42756f600f851'
                        key: {
                            category: 'x_kt_gov_export'
                            prefix: 'KTX'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f12a0b9e01e447180dab06498b9005b'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'table_name'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f72ce35035b42bca79eb66d136dcdec'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '2f7df6d65fe64382895445e9bea7f7ab'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f82c69b604c4812a001d66ef4ff2987'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2faa8aaf7d0a42389184e077450dd3b8'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'export_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3087391ca5784232bfde45cee5186a51'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'claimed_by'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '308f7ce19aca40f89c0622afdc4594e5'
                        key: {
                            name: 'x_kt_gov_link'
                            caption: 'Bookkeeping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '31a00a201aee45479fabaa2694dae326'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '31c0b0767b69478dafee513f2bdcf561'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3216bbe5c8034e1fa7f7d73b6b7d96ab'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '321e75d4f7184d60a8d9653ea0f4cfcc'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '322b054257dc4822a3666b1116055418'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_name'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '326b5ebbfae448919aa70a54ad3db27c'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32ca9bf9499f47b2b8d9e6fd83f99ba3'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'overflow'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '330445da520f46dfbeb378520a5640cf'
                        key: {
                            name: 'x_kt_gov_delivery'
                            caption: 'Content'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '334bfe482d9f411fa24877078e5ada1e'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '345946296eba4ea8b85b752dbebdca8d'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_url'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '34626b33f4ea45ff800c6c677ef73980'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '347541d217be441e948a35037e0c6141'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '350fa3bab90e4f6fa6e75846d7ba26de'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '355377497891495393bbd44cd5a7bbd3'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'config_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35b71fef15364441b8fc97659ee6cc96'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'counter_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35b983ee487547188d8c812343ec7f24'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'config_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35f4efe0d3c7482e9cb1c5758e47f697'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'gateway'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '363238b11d424540bd2aaddf1c141598'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3632449aab5f4756b6cd05f6419e2e35'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '36700be286264923a83af8ea640bd40f'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_text'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '368468b570bc4a18877cdc792153b0d5'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '368f67b1ba47442f8807aa0d3296f366'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'content_handling'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3701f472443848f9906deaffd823d001'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '37cb9f9c4017451ca31cc8ed3f2efc86'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '37defb46759b4b969d1268472f1d9921'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '38589875eec84849808794d86e582860'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '38defaaff69648bb9883b0e4e6d7d6c1'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'escalation.expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3923811cdbce435da9ee3082b8020590'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'incomplete'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '392bd5eef1f04e7db53c041df74453bd'
                        key: {
                            name: 'x_kt_gov_gateway'
                            caption: 'Policy'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3990264f48e1468e930b2d51de170a4b'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                            value: 'allow'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39f2036d9f034e038a860fa34748aac6'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3a94532234124d899cbd767ffceb4af5'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3ac0ac0df01d407c96eb008041f44d2e'
                        key: {
                            name: 'x_kt_gov_delivery'
                            caption: 'Processing'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b2078d0ca4341eea41dc57cfaf2669e'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b6e4f7cc1ea452484f6384561c153c1'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3bda2639cff0432ea2f5084f8299ded9'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'decision_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c17ebcbd5e14470999a92df2fd4cb23'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ai_user'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3c1bba981124491c97570c2853e35a62'
                        key: {
                            name: 'x_kt_gov_export'
                            caption: 'Evidence export'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3c91a27b1c5b42a88d7d55c743f25dcd'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ca2946f5e764cefbcf829582d976a44'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3cd5ef73c3ce4f799816f7644111a33a'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3d4f4b5a1b4b441894a569ae1e9b6fb5'
                        key: {
                            sys_ui_form: {
                                id: 'b0abe552de6a42aa96b6cec4630c3de0'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e008fef1feb4eeca3a7e8e2bae0ab98'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e3e90bded94462484150eded5fff629'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'close_notes'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3e6b6fc801664f04ba22d0d6db6c6f29'
                        key: {
                            sys_ui_form: {
                                id: '7a70441f58bd414c8993023da67ddbfa'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e847c7881544589a7a6aecd986719c5'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ee17119083642b180258cc24ab4f079'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '3f2c57c79268411f8a024e2b328f7ed8'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3f3196af3cba4783a1b2abd15791bac1'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'applied_token'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f57c2cdca79417dadc120bb4bc9129e'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_deployed_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f5b9f7a2fad42f5a53daef7344aabb7'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fdef7731d2f4e1bb3744cc056349079'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '40890ccf689f489b84894b1351eb818c'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'counted'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '409a7c54f7de45c78fd246e2f3c46bce'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '40c20f982d3d4e6d8f6b3093a8530103'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41219b3c138d4d3381c38b48dd2cd84a'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'error_text'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41aa9a89103045c79e52537f9f525360'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '41e29264cc2a4859929105bf44fe070b'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_status'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41fc8dba98934940b55bb98a991598c1'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '420d9b1d501040b88dbe43d70bed8ba8'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'finished_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42bc5515ee6f44c5938d101a7b138b69'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43364cb5ca754c97bd01292d6f6f4230'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '437a1f0652a34c4d86d9f5e25595e4cd'
                        key: {
                            logical_table_name: 'x_kt_gov_delivery'
                            col_name_string: 'delivery_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '438b2bf3523d49b6ae68d80c32cd22b3'
                        key: {
                            list_id: {
                                id: '887f2a9ea6604f9aa09293678e656ab2'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_kt_gov_delivery'
                                }
                            }
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '43a662e2a51d4dd7be8b26976c6837cb'
                        key: {
                            name: 'x_kt_gov_gateway'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '442e2a4ebdd04c95810a6426627f057c'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4464769616aa4c3aa9aab7503018eb52'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4519268a502240568dff22921850f601'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'gateway_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '451ac322db8f4a0ca93797b28d7b1bb1'
                        key: {
                            sys_security_acl: 'dd95b1ba99d04c20a81ef695691518e9'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '47d3dc5feb9f4de8856208847b654709'
                        key: {
                            sys_security_acl: '0e65ccd695654e73a4fa317790920584'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '483f36fae96c443b9fdfe2e55f91cfa1'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'change_request'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '491f740d969849c9a018b8548c0cd3da'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '495cde7847b64559a11155439dea2b95'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'received_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49839f986f3c4e4eb2f510e5f843d534'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'opened_on'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49ac5e7ba0ae4fd39c3b6c927318dd66'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4a8bc0870c844664ad790683448a1536'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4aabc8b4f79e4b1f83eae3d04cf3a9c8'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'export_id'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4c277201de6446259064f3242bba2529'
                        key: {
                            name: 'x_kt_gov_gateway'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4d1e1ee4f79b4847aded9fc419dd1a33'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d8e0a394e764f92b83b59ddf3ddc995'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4db20a3dd4004fd0b240b270d8ad317a'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'route'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4deb4d769e54465983f925e24d5fd304'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e1734fecfab4c759f9e78758992f60b'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'last_policy_update'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e37c0fe81af4272b35824a8d7859491'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'locked_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e915ffc8b1a408380ba8c0ffdc7949e'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4eb1fbe46fb441c4b10acc1591518aaa'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'config_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f6e7752c4144619904087688c908ff6'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'incomplete'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f8c7d2b7de14c6cbdbf5d1317de0626'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'content_handling'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '50a10d299dc14620a4272e79d0a13509'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50bf37e1bffa4410b3e026cd1ae2fc05'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'change_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '50e1589a36b64656842f4f3314f56073'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'delivery'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '520a0c21ddd44b8d86a67018e56a149b'
                        key: {
                            list_id: {
                                id: '887f2a9ea6604f9aa09293678e656ab2'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_kt_gov_delivery'
                                }
                            }
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '520d3b4b585a4308a27f2b98823e09b5'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'locked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '527a9c5131b4428693110cd78c866ec1'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'gateway_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5324f54d0fd34c81a2e579ee07356d65'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '53b419c6881d4c42b1314733f5a0ff00'
                        key: {
                            logical_table_name: 'x_kt_gov_delivery'
                            col_name_string: 'received_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5428028e259e47a2940cb6467a29621e'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            value: 'fetched'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '549934b70c0f454ab569ff178da3d648'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '555f299e2270465cb1fdc552e3ad8e7e'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '55ea393c31624ef7a050a8e15529a935'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                            value: 'log'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5654a8bfc45740238e19ea85e2d304aa'
                        key: {
                            sys_security_acl: '13c6bf0c692049c4a2f81a651f83d8cc'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '569e936a71734ddc9383f4333a7a38a6'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'format'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56c2053960d745be88ac4ba3977482d5'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'record_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '570b5f8636b941f394122865dcc02daa'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'position'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5735ca23c90247459b793adbf7049c81'
                        key: {
                            logical_table_name: 'x_kt_gov_decision'
                            col_name_string: 'day,policy'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '57946642803948f79634b312c49fbc6e'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57b83fe4187d47fc90fe243f38a1d419'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'configuration_item'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5815af797aac46b1811cc7b16e4e2cc9'
                        key: {
                            name: 'x_kt_gov_link'
                            caption: 'Link'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '588399cbc84c4f64afed0eff715bb999'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'console_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5891839bc8d1453da908c51d4b61e336'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'route'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '589c8235901848fd8d84cefbedd09850'
                        key: {
                            name: 'x_kt_gov_link'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5a77b14247a442a896634c5952dcc258'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                        key: {
                            name: 'x_kt_gov.auditor'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5a99f6c1ac7e40f1be05cc007fb2cfd4'
                        key: {
                            list_id: {
                                id: '887f2a9ea6604f9aa09293678e656ab2'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_kt_gov_delivery'
                                }
                            }
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b87e6771e6e45cbb7f14d4961d827d8'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gateway_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5c2f4c9b8410455695e7518e07d76417'
                        key: {
                            sys_security_acl: 'cfaa361246994b878a96e8d45cdc2bc2'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5c9479a17ea8444ea3abdeaaf8247f04'
                        key: {
                            sys_security_acl: '648233a7914c407d934a3245c1c18a15'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5e3fd872e2d3420c9905e05488b17212'
                        key: {
                            sys_security_acl: '2342a75b1590413b8c7c725ee168d2bd'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5e411fd59de04aa5bb2ea086b7b5e8d3'
                        key: {
                            sys_ui_form: {
                                id: 'a0ceadc254ed46c9ba77dd7577b44ad5'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5f19edf61e3844adb1dc5ca577529513'
                        key: {
                            name: 'x_kt_gov.integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f3203f36d7a45c1b8430c631db21f54'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_number'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5f386551658444e09ea9c3fa7cfa7754'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'gateway'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5f7bb2b7b25448248361d5eac722f111'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'escalation.claimed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f81e3c9585249caa1092764d199525b'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5faeb56499a34ab19b17b5b67a2afbf2'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'locked_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6038b7751fe74915b58f490d4d3d0040'
                        key: {
                            sys_security_acl: '60d9fd07241f47d3a26945bc938e9847'
                            sys_user_role: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6074d8dd9cc143f9b8f145518be657bc'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '60b3e926bd8d47d7a75ab68ac417a025'
                        key: {
                            category: 'x_kt_gov_compliance_task'
                            prefix: 'KTC'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '61e1767fcc574644a77698c582fd56c6'
                        key: {
                            name: 'x_kt_gov_decision'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '62052df7d521406985fca6bf1bbe9fcd'
                        key: {
                            sys_security_acl: '7a77a8ba41e34ce38a7487326ac33dd6'
                            sys_user_role: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63469c4a9a1d4e1db078c52a2b894298'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'gateway'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6396fae28e8b4027a22438a59fca5b3e'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63f474c57c6846519cfba8837677a229'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gateway'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '650ac552419b41c5a55e110631738789'
                        key: {
                            list_id: {
                                id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '659891a56782466c8868acb04b62a5c0'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'change_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '65a1182f40e24ca08562005ed5afe7b5'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '65c8833adf504337b76ae2279aece39d'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'gateway_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66493d9fe51f41439b3124fc2ef7559b'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'delivery_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6675410f860143d2a1901dbfd890a19f'
                        key: {
                            sys_ui_form: {
                                id: '7bb0d1a7cc024e5cbe706a7add7aeafb'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66be69abc11149e09878ff8324b84ad0'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'health_changed_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '66d9efbcbc8649e9abc5a5ed32918d82'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '66e3de62d0cb4266babfe7c37e8cc15e'
                        key: {
                            sys_security_acl: 'b9d305a9a1f54807833584dc2952ee8f'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6785bde6ef864e98a516fdd2450b7c47'
                        key: {
                            sys_security_acl: '4ccd122e3c4745beb1de0d1eb583ae1c'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '67aeea83bbd84dc68fe81d4c6974ae35'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'error_text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '681f8c82669a4a5bb8a24f02b5424366'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'content_handling'
                            value: 'redact'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '68a0f22e61c2455f987806b5c42a8863'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                            value: 'allow'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '68dae7a42bfc489b9aae9ac72581be49'
                        key: {
                            sys_security_acl: '37402af418554e079846961952238a87'
                            sys_user_role: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69508c7d28f946b4aa753c10a8fb867b'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_to'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69886683c8804d9b8e1bc947151aa33b'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delivery'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '69a7aded308c4cde996fbd357567e9ed'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69aa7b167c5d432585cc86c6da812645'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '69acb3d6f639446194cee6c669f88932'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a079d156e1942eda47ed4744aff6668'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6ae0f7c9727d4c93917cc9057ad7394b'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6b782f766b99451ea59ae592516c859f'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            caption: 'Decision count'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c30a63308eb4e2ba54cdb5f06a1403a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'export_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c601f13ab5b4165b76403bcf843558f'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '6c62982b738d4a9b8722269aafe45168'
                        key: {
                            role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                            contains: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c854ee9afc24e32ab12b4e60c2cc774'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'gateway'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6cd2b929f5e84292953bc884aebe2677'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'content_handling'
                            value: 'drop'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6cd98aa251d44d209d590bc5ca030548'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d675f379ee34ff49a2742cd76cf9a59'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'ai_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d9e9d8f648e4fbeb3ac3d998fa96310'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'environment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6dc429864feb4424885276561da9fbfb'
                        key: {
                            sys_security_acl: '6e129f066ea54095b561bb1aa16073da'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e5d3f5fb1054cf2be0197e4b724b41b'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'delivery_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ea71b1d8e71483c9d74cf9d9854aacb'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6f2e64520a0a42efb659b935e9361d14'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalation_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f2f99119caa49c292e2add8bf21ab5c'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'policy_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f66fefc0f154584989629bb3d1249fc'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'health'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '6f6d0fa79d7640f4b4d86f464925285e'
                        key: {
                            category: 'x_kt_gov_delivery'
                            prefix: 'KTD'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6fbc3598e62c49758d8c997fff9e7599'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'content_handling'
                            value: 'keep'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6fe4e023ba0d40289574aed143d2e54f'
                        key: {
                            name: 'x_kt_gov_decision_count'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7110cfa81f1943babb343d43b22d1968'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '71bef644950a4a439de7c70193bf6630'
                        key: {
                            sys_security_acl: '476ac2299a064819b722bc5c85395940'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71c54253d5804aa5bffcfe0cb894239f'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '71ef73e67108467ba329702d235ffd84'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'detail'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '727dcb07e4054cac843636da43fb9e2d'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '72ea862c50e645a59667dc123401244f'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '72fe062927674088bff40e47abde2182'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '740b6c305fad4350bfe091bc550f8938'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '744fe3ecb1ea4fdcb02f6d8146e0d59a'
                        key: {
                            sys_security_acl: '93ead10b14cd407abf07ac4a151a2bf4'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '74ad4018ca9d4b45abef0ad94ac4c150'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7561e1a2312a498db301b330c1fa3d4a'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'code'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '75fe2e8c92844e8b8073b5acde5abde3'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'policy'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '76ba7243e6854dd599d4ccecfdfaccbd'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cmdb_ci'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76e9ee601c4d47aa824fbe5b4be1c01a'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '772f8531f9604c3ca2185495d600b241'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health'
                            value: 'healthy'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77daeadd57f245e898311dde292ab861'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '78f1dcce8f00426abb026af5327fc19f'
                        key: {
                            list_id: {
                                id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'total'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7958bb9957c34901a2ec8426ba4948a8'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '79d25a4ce90e40e4ad84e2ca864014b6'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a6f27c6931948dbb9b26ac0c54c660f'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7a70441f58bd414c8993023da67ddbfa'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7a8a8dc707d140f589f44e6d4f580c5f'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'model'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ad03a277bef4cf29aff8cb57a123864'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'health'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7b733338f6d44b6693229dfff0d201da'
                        key: {
                            sys_security_acl: '92660e463a58419594922a10edbf17a4'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7bb0d1a7cc024e5cbe706a7add7aeafb'
                        key: {
                            name: 'x_kt_gov_delivery'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7be832632ebe4f8b8795fb6bd2cc01e0'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c9ad45673904fe79f24b7d0d77d05fe'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'escalation.created'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7cd0199357584a999a4d23bcce951a80'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'route'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d1e8636772c4d2b8cad73eb0fe8b569'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d504774e3614d16a785afa13af6d8c2'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finished_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7d6a77e4b35943c69c27a4882934c7b4'
                        key: {
                            list_id: {
                                id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'policy'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d7b0eae64ec430190b274ae2f752630'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7dd9a5a0801e4183915e76ccdef15671'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7dff4f1a483841c2b7d23b393eba9097'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'signature_mode'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7e4302b1c33b4d5c9f0ada8556bda15c'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                            value: 'escalate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e981bb80b9e46bfb9132a5d0f2987e1'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7eaba54243194465837c23f4d6fabe9e'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'delivery'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ed88bff70b0471bb8263d32e4eb323e'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f5636916db841bf937c43b54ffaec4d'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f922cea60584bceb0f0e7013d29157e'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7fdea4a7ff7747b4ae472236ff0b0de1'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_policy_update'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8033145a77ac4d6aaa2e9e3cf43843ab'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalation_state'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8053730bb4984853b790df43d5a19640'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'received_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8053ddb3a04f41f3941030b43113d6fa'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '80690d893af0475f8701a2a200e04f55'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '80cef0c5fa504dc6bb4a584b098e70eb'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '80df5d8ae8e54497925aea9154611508'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'budget.threshold_reached'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '811720785bc743219e7bd83be557e933'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_policy_update'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8163e2cebed846ce84541d5bcbf69232'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8204c1c4786142a1a179b6c542ecd506'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'delivery'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '822836f7a56a4c62954bce156c14512f'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'completed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82918de8549e4c50b02fc11e0e262727'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'configuration_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '82b658692e0849688e00a4b7a9db0761'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82ce1ded96fe44bd8ab8c030c69caa6a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'completed_at'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '83e3fed00c424d4dad8a5bd06b6f6647'
                        key: {
                            logical_table_name: 'x_kt_gov_link'
                            col_name_string: 'link_key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '84578e80d6e24193b0f6017e6becc7f2'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84d93ea199114c86aa7d6915c53fe582'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'gateway'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '85163ff3aff24fc68a307365c3f3cc2e'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '856113774d434318a3104a0b9a81e8a9'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '864d57b76e1349faa897a236c9f740f9'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gateway'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86bf352af511467882d5101c7af66647'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'link_key'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '871aee9cf41243a7a846e8d20d852102'
                        key: {
                            logical_table_name: 'x_kt_gov_link'
                            col_name_string: 'kind,opened_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8747411e81d741b0b05ad8d2fdfa6c9e'
                        key: {
                            list_id: {
                                id: '887f2a9ea6604f9aa09293678e656ab2'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_kt_gov_delivery'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8771610bd0e0401fa05ff10a9e38dc39'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'sender_delivery_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87cc73ffeb5f447a9eceb75a672925d7'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body_sha256'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8846114882764bd3b6abc9cf782afc35'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'body'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '887f2a9ea6604f9aa09293678e656ab2'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_kt_gov_delivery'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '8962ed46c58f48c398066c4a6e59ced6'
                        key: {
                            name: 'x_kt_gov_delivery'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8a308fe10a5a43018945e80d669ab7e3'
                        key: {
                            sys_security_acl: '641d66ff2b8e4184be8128ffa19d9b15'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8aab65b322a8496596c2e712afc33a61'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8b14a29c24d14994a259a5f0ca1440da'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                            value: 'allow'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8bcd3a7f064a462aa7a4b5af1971a5b2'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8c161c1cd0594991b2a47b30f9e8df76'
                        key: {
                            sys_security_acl: 'e872a248b9424bcf9feebbd214a11146'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8c2e531d33ed42d19dae3747687449cd'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'content_handling'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8c97a735fc454d66b8ede42cf30e9d57'
                        key: {
                            sys_security_acl: 'dd68b256c9bd46c082a1f8abb030f145'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8d2abfc001ae450ca577953e34810a37'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8d6d72cbafde4d258ede05d87a7a4cff'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8d9effc0aa4e407f83f80d94eade9fff'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                            value: 'redact'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e6c81ee057649d6acea0bb962008d60'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'policy'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e90f19d879c4b6584e5e67f649356f1'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8ed6d246254b45b599cd280835fbce98'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '904b29460e854b43a0a7d0fc9a1f88cb'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'signature_mode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '906b758d8fa2425a85137d15e592fc1e'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '906d5f77ce064549ae959f862df58934'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '926fe38e7c4c445187981bb78d01b02c'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'policy_version'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '933a46440912433f8b3c9f98c7a54de8'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9359df43585449eebadf450a287e6f73'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93b11899160f49b885c5e8f539036ad3'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'configuration_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '94084b40bc3640428ad53815d1f94703'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'budget_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9430b8648bc847478711110d674ee45b'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94552db087454eb599cbfcd8f3f92c41'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'last_deployed_at'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '945c1a0eece644a2ace673b39ba4f387'
                        key: {
                            name: 'x_kt_gov_decision'
                            caption: 'Decision'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '95c3f14c7eb24eff94330b3bfa7fbf74'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '95ca46806745489abc909c4f1a016346'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '95d3e87b797345df9cd207ca176c592b'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'policy_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95e0222a42224ced88a2cc153362ba5f'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '96deb544583c478c93752ca28700a795'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'format'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97385b49d6574a508658061ca3d9fece'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decision_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '973a97b107bc41928617addccb198767'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'counter_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '976c2aac0c7640298963c7c85dff3a70'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '97d8556a2013460b8a14117f07a79305'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'lock_token'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '989a40634ad747d29fbdc55725f2d530'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'body_sha256'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '98ee539d527a415a9bddc38261e29d45'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            value: 'processed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '991a4e5268274ab999c9f37ff484b7a2'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'notes_written'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9980bb6b6cdf4e89a8fc8d19b2c8d205'
                        key: {
                            sys_security_acl: '5e61be9d70df4899bd6aa4a569799aa9'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '99db1b25fd56428ca47182410009a332'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'sender_delivery_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9a66273e01ca42929456655e7e1f3327'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            caption: 'Delivery record'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9a88a683b028415ab97b31d5f6fcf62e'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9af6e55e8a43435783fc868586b81c9b'
                        key: {
                            name: 'x_kt_gov_link'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9b502f8459d84dc9b38fc168a06ff67c'
                        key: {
                            sys_security_acl: '02fe0bc125cb45e3ae2fb80bc7003585'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b65570eaa3c4b8bb8c54296bba9ab77'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                            value: 'escalate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bde52d013e94fd189372915bf09e058'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9c4c216377934cce9d6c7c600b926bb5'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'deployment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9c6b7e3358214bee9f9d6219b793d33d'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                            value: 'escalate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c8077c0311e48b1b0601145328b8eed'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gateway'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c98c61245da4723a8c32346d46d50b8'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e13999a934c4ba6b17f5eaa7a8933fa'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_version'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9e359531272a4e04a46d261f22465713'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'delivery'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9eb8dd4092cc471dbb6fcf65eed8fae2'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9f0d0d21194647088d770822c5ae667d'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9fd8d927167140bf98dd0633322e634e'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'escalation.updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9ff14e7b70994be2ab37dc7cf1bdbc73'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'occurrences'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a01bca33ae4448be97186453744e4321'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a035237e60814145977ab2881d695fcf'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'a0ceadc254ed46c9ba77dd7577b44ad5'
                        key: {
                            name: 'x_kt_gov_export'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'a145f7b472e645e79a52c048d2f256aa'
                        key: {
                            role: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                            contains: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a1f7b14a74c04d328f1baaf43f3b377e'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'gateway'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a2839cbba4ee48e782ae32be69d34981'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'change_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a300b06f07374b4ea09f8c48d7c0d35b'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a3551c4c96eb4846b4eef465f15bc3fd'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sender_delivery_id'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a3979296888f4e42b010f2667df1f92a'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'applied_token'
                            position: '4'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a3d4c1d228ae4f2aa2dad2a50ed668fc'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a40e4205a7c64897b94c878e23188472'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'window_from'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a4376fc2d4f7462d9ea491cb32ad71df'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'opened_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ws_header_map'
                        id: 'a47c18d032ed4d6589412a1f4d5c9b45'
                        key: {
                            web_service_operation: '0b9f461646a042bf8016b5662f8e1c16'
                            web_service_header: '3212e685a2d54ff6be6b3a039219bdb1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4c310c5f9a5421980b7a75cbc01d122'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'lock_token'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5595d57227548c3acc2bffbab9052a5'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'window_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a55a3aace5704dc2a00bb4177bb2931e'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'occurred_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6c3cbc4524d439fad852d8d6a4fc5b4'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'locked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a6d790e541b44c5499edd8e1bf65f0d1'
                        key: {
                            sys_security_acl: 'f6caaa66d252456eb346a5747d4bf445'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a77d293566d5429a978b02d2dde83790'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a77d4a262eeb419ab1ab9673248182fc'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                            value: 'log'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7a590cd5aae4c558558d22435c0a7f4'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7cbd751dc564f1da9f3b99afe420f91'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'config_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a83f4b6760d4492abc4af3192627bf0a'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a89e5fdf76e449709050c69ebac916cd'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'lock_token'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a8b6af03f6da45de87a0de5e7f809def'
                        key: {
                            sys_ui_form: {
                                id: 'c6eb98e7947d4320ab8b7088d4ede970'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a9ef42383ae7495ca71e2059b4418e9c'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'table_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a9fcdebf87834c2aaae9c92af08b8385'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                            value: 'updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aa4436a47feb448f91ae9cebdf10014d'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab4fe4d948be4d609ef265346d62c1c9'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab509289ce57417e9280c32dbd52473f'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'occurrences'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ab864ea886ea429b9cbd5fd4f5e1589a'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'decision'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'abe47944b6744d26ae1b0a4ca3f3e50a'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'export_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac5cd2dd933043c1a597ae903029d840'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'decision_key'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'acc95a313be04ab0b829ea7078f1889c'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ad52216176a54dd88d3354c01a4d357a'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            caption: 'Bookkeeping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ada2ed9f37224caf92f166a73a398a4c'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'console_url'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'add188b9409343a392c55ca0b8f3069b'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'occurred_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae5fa8141f97425fa885ade05ff9b14e'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae72ba488ec04f5dab0e1db588354573'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'total'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aec6ab204c354870bc55f1a1eea93803'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aedf9a2fe06b4785b52b914018072edd'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'policy_version'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'af4a8320725644b1a11ec576378af2c1'
                        key: {
                            list_id: {
                                id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'gateway'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'afacda9bbf8143c5ac9357959866c38e'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'correlation_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b0673be4ddb445a29b3367a1a4b78ef0'
                        key: {
                            sys_security_acl: '88d8b845dedb4a0c809377e02a7ad2a6'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0856ebbdfec4dfb94740fa69c327138'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b0abe552de6a42aa96b6cec4630c3de0'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0b7516027834a908b97ecbf9d6a2ff7'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0fd74c448374b69b4fd4a94cf903a7f'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b127c586707b45df94c6d7e084027809'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'claimed_by'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b17f35a1d0b74407a379824829e46ea4'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b1847792bbd84799b71bd9ff03b3a8d2'
                        key: {
                            name: 'x_kt_gov_export'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b1ae191b19184bfaa17261f329f6c66b'
                        key: {
                            name: 'x_kt_gov_link'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b309c0ccf5c84348a05d6a5b2c9128dd'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3dff0cfc9694f77b64da2e6ba3c3e04'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'applied_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b5055d2d55ac44a082afdc3013f86390'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b52883fc223e4ea58ca80ac2890464b4'
                        key: {
                            sys_ui_section: {
                                id: '330445da520f46dfbeb378520a5640cf'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Content'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'signature_mode'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b543ae8a049641379486ccc005a65b4a'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'day'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b58211bd32e44290a18008aef6c0b374'
                        key: {
                            sys_ui_section: {
                                id: '9a66273e01ca42929456655e7e1f3327'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    caption: 'Delivery record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b63241eae4b1472ea43387a80d875360'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'escalation_state'
                            value: 'claimed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b682ed18346a4a8f9c574ff310ec8948'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'export.completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6bd3069335a4aefa033d817b5c7afd7'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'counter'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b7779a95617140f98c745df352f018d2'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b7bde91b37e948a09e46cd6dd450f458'
                        key: {
                            name: 'change_request'
                            element: 'category'
                            value: 'AI Governance'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b823bc71a12d48d7948a27665452c354'
                        key: {
                            name: 'x_kt_gov_delivery'
                            caption: 'Delivery'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b86b798df34545639c59d23f11138189'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b86be4b151ca4aee9c7dce5a90009476'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'ai_user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b9061247f00c4c40849122054eb0363a'
                        key: {
                            sys_ui_section: {
                                id: '308f7ce19aca40f89c0622afdc4594e5'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ba69596a02f54aa3a1b6043c633b5905'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'route'
                            value: 'authenticated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bacdb37ffa0a48e281cd7ddc36245e64'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'link_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb4e4717f9f34e07a69621922d2bf64f'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'attempt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bbdb4374be5646bea66b80e193a572d4'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health'
                            value: 'down'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'bbe0a712b60842588397f555112d0888'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            caption: 'Context'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'bc4ee48eab7746f0bdaea68f9c34cdad'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bd2683be8ea6455e9195d1714cf8252f'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd3adac6b8bd4bdf96b4c4ac8723f228'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'config_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bd8287056e034f4e86d1eb7c56f1f5b9'
                        key: {
                            sys_security_acl: 'f9265f2f8d614b6ca859d96da65ca75e'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'beb99124c30a4dc8818b15d1f2d840f0'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bf33cfcc4561491eac49ecfa7f4f6d46'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf92ecc102324b649e778caccf598ab8'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'claimed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bfc38785f03c4a8abda5a1c4ce7b589e'
                        key: {
                            name: 'x_kt_gov_decision'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bfc46c6f07024511b087aa449afd02f9'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'escalation.resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfcba88245e04ee7a1ebd9eb88365abd'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'received_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c06086aad7064993b68aff58f4567d67'
                        key: {
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'model'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c103e6e1fa954f8a85ba5b875e4d340e'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'route'
                            value: 'public'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c16395bfb28b49b3a8ca33fa698593fb'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'health_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c1b54881a6c643bea0980f70f134636a'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                            value: 'unchanged'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c1c9d248f12f423ba347b4e3a4f64ce2'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'occurred_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c233c731b3f2488bb0861d0bdec54190'
                        key: {
                            sys_ui_section: {
                                id: '308f7ce19aca40f89c0622afdc4594e5'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'lock_token'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c24c2a17145e4e73b654787c3ba5ab93'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notes_written'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2699b25fde745af87d84e1b07fd5f9b'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c26c973abf5441e3ba71b97722099ea5'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'occurred_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c2b05312cb1d435a97b11859087a39e3'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c35f50ecc0f845239208198ef73db2ad'
                        key: {
                            sys_security_acl: '4888ce66212048358bd8ea927b258a55'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c378fcb091874b0f8d841ec37e5e9b49'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'gateway'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3b75db5359d4f52b3d7269ba0af540e'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c4b94ab641cc480fa4bcaa6a71f780c0'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4c665dfee2a42c0b75751fc89dab89a'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'counter'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c572d5abd087463a8d828b184ff850a4'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5d911f2502d401b936027fc2403152a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'c6eb98e7947d4320ab8b7088d4ede970'
                        key: {
                            name: 'x_kt_gov_gateway'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c81f8c34f38f434aa4e15c7d60717b2e'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c8cb63fa96974458962d43015c543ca9'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c8d34ec9a3ed4dfd9b7c0063390aa1b0'
                        key: {
                            sys_ui_form: {
                                id: 'd7bff727467f4a83b3ae119dc89e79c9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '308f7ce19aca40f89c0622afdc4594e5'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c8e5d9c36d954a4e8fa5ec8a9a7a81be'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'export_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c8e95a6a17134e829b0e735407d585ef'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'escalation_state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c95c62ce19574d54b33e50cfa96f4a4c'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ca0105d649e54ca0bf79504e968548aa'
                        key: {
                            sys_ui_section: {
                                id: '308f7ce19aca40f89c0622afdc4594e5'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'locked_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ca97a594717440338eaff884bb1b8417'
                        key: {
                            name: 'cmdb_ci'
                            element: 'discovery_source'
                            value: 'Keeptrusts'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'caa76fa264584d9eacf1fbac583109af'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'next_attempt_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cb1475a903b94e8a870b29beb58bbe52'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            caption: 'Review'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc2f2f4f84ab4d538357a2a1169ac16c'
                        key: {
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ccc46b18b70343558d535b9f7ff751b4'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                            value: 'log'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ced351d9048a419db0b37b2897b87683'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'model'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ced6fe168bf04ddb8a711ffd740dd96f'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf462aa5f1c44fc19f4a2ec897b1c9ed'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cf52d51f429a4afeb20486e602781aab'
                        key: {
                            list_id: {
                                id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'overflow'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd02c477a6cad4261b2e5d66a31962f43'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd0ded403427348158daa2f6c3369993f'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd0e9c10001d24edab6ee16f4736e6f03'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'export_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd10cdba19f93447197ec7ec14078687b'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd1ac81763bc54461a1f28e0398039b92'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd26af14d60984347b0e609a8754a9a06'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd2b27c6e8eb545fe8725a4c9c7732ead'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2eb650d6ae44d38b00d76630835bd12'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd3152422f5094699abb5fad40008d5f5'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd37a0fb06e354aedba355cbc1377af79'
                        key: {
                            sys_security_acl: 'e9a5847014f949328da3a10bb9dbe339'
                            sys_user_role: {
                                id: '5f19edf61e3844adb1dc5ca577529513'
                                key: {
                                    name: 'x_kt_gov.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3a0f9c55f66423088d7d40aed9b43cd'
                        key: {
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_attempt_at'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd3b3ee48fefb4b78928e864be2404d5e'
                        key: {
                            logical_table_name: 'x_kt_gov_decision'
                            col_name_string: 'decision_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3b52f1a89d1434a9dd95c99dce10c55'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3fe020a30f046cea503d1c966934c95'
                        key: {
                            sys_ui_section: {
                                id: '308f7ce19aca40f89c0622afdc4594e5'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd45ae4ecbcc34f4b853d830262ea02aa'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                            value: 'redact'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd48407b2b58d4ddda6820e0976441b95'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health_changed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4e330b59e804f75813082b0dfe25679'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd53b181880e34873b5a8aeaea0e5b330'
                        key: {
                            name: 'x_kt_gov_gateway'
                            caption: 'Gateway'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd53ecaf64cbd40748eade447b91e81f3'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_from'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd575eed303ef47f8a8deb95e395bb43f'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'policy_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd68107abb7224bd0a9e00ca49bc53d94'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                            value: 'created'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd6ec8f5d5fb1473facafe2995d0cb641'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd7b7d52895c149bc80e5eeecc71b4441'
                        key: {
                            sys_ui_form: {
                                id: 'ed0541064e9b42e783877a5636006996'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7b842f7d8de43d791f4543a1aa446a0'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'attempt'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'd7bff727467f4a83b3ae119dc89e79c9'
                        key: {
                            name: 'x_kt_gov_link'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd7dc8ba3fa564e498b93fe57cfa01d02'
                        key: {
                            sys_ui_section: {
                                id: '5815af797aac46b1811cc7b16e4e2cc9'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7ea89aa0d6d4556baf2296c9938eea7'
                        key: {
                            list_id: {
                                id: '43a662e2a51d4dd7be8b26976c6837cb'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'configuration_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd90c950f7de744939b4a164b5914555d'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'delivery_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd94eba25e969446cb43fb60d78302efa'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'state'
                            value: 'processing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd955646a98b24b789e615d1303e532b8'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'decision_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'da0e5e9ca5f44f2cb53db8d75c7e1123'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'da8b44f6764d42509f8b5766e86dd1f3'
                        key: {
                            name: 'x_kt_gov_export'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dc9ef885ce794cdd83c7c6d8854fa706'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delivery'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dceaf78dc4704db39e36d77900ba3209'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'policy_name'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'dd1dbbdec6d04d8ea52ee3334dc987e3'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd49d942eea845e9924cf2b4855e5ca3'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dda40e07a4444b55b5b1c7ebaf729f60'
                        key: {
                            list_id: {
                                id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'decision_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'de034bfaa67c4cdaa15bff738b21afaf'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'config_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'de23e2992dc64e649b0fcd256b85924e'
                        key: {
                            list_id: {
                                id: '0899971b47d9468abc664ddc0dbe892c'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'decadce0c06f4e50a3bb9debb6d9f878'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'connection.test'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'decd7c63c02341f8b1d7eec3e6f5af0e'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'compliance_task'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'def60684229944309f1df16db4519c32'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'df34a91e0dff4bdd93e7658ec5416d57'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'received_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df382f903bbc4891a150edc5e474eebd'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dfb3a3c064544343981d3b8bdf83076d'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'deployment_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e09c12c67a0b4560a0e5df053b267338'
                        key: {
                            sys_ui_form: {
                                id: '7bb0d1a7cc024e5cbe706a7add7aeafb'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3ac0ac0df01d407c96eb008041f44d2e'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Processing'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0a01817d931456d983c041f2c28a1a7'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'policy_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e100a48907ff4df0bf76ed5ca7b8993e'
                        key: {
                            sys_security_acl: 'bc486c0a65a44ce0bd4e2f3f82cecd5d'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e123acbb8a4d48c789415b08704bf074'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e15fdda3359d42568c9e15438d50582a'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e19cf44f87b843e59ae1f879ec700578'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'environment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e1a7e93c1b55400fa51c7888f0aa3961'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'canonical_type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e2410c9acaaa45adb243dd86226709eb'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                            value: 'redact'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3d7a41e14714c2a91f2e7d2e3eb5d67'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'last_policy_update'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e47c8db93821431db17c8fa4dfda12a3'
                        key: {
                            name: 'x_kt_gov_decision_count'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e4c4a77788004572948d841ff6a379b9'
                        key: {
                            name: 'x_kt_gov_export'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e4f539406cc74149824cd1928f02cec0'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'export.failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e5400b7881114b6eabcdfe1622275ff3'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e54b66045db64825a3ec42cbab0daf15'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5ac898fc0864517b1f7678e0c184b9b'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'link_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e65ce3c630c0487da8e29c8501bb9d25'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'table_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e69637714f274ab28cbce16ca44afba4'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'claimed_at'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e6d535eaa38c4ef89b22e7b27c72fb31'
                        key: {
                            sys_ui_form: {
                                id: '0cc1817b111f4d7686b630dcbfa24323'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8205927d56a4cfb9c2fed7172d5e2af'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'counter'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e852a573fd924300bb8ba7519e66edb9'
                        key: {
                            logical_table_name: 'x_kt_gov_delivery'
                            col_name_string: 'state,next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e86a6a89458a460da0a254af0e236ae6'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'last_deployed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e89b610412fd470eb6f1df2dca8513ce'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e9902108202848b2a9dc98a49d4704b8'
                        key: {
                            sys_ui_form: {
                                id: 'ed0541064e9b42e783877a5636006996'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'bbe0a712b60842588397f555112d0888'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Context'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e9af70d82160447d92c6131a4a42347e'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'gateway'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea12c3e4e4b143c88e55df1951c45397'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'gateway.health_changed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea161f43744f49438f93e4ff07473797'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'delivery'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea4c7d0e194047ac83523804f017963e'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            value: 'attached'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ead50a7a77e24a9cb9b1d7a38b0d7780'
                        key: {
                            sys_ui_section: {
                                id: 'ad52216176a54dd88d3354c01a4d357a'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'locked_at'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eadd8cac37394779ae2ed7cdd0d9de9f'
                        key: {
                            sys_ui_section: {
                                id: '3c1bba981124491c97570c2853e35a62'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Evidence export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'completed_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb7b47d49abd4b5496a67a918b9ca87c'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ebd7d52abae3472a9e9959855d15724f'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'change_status'
                            value: 'unapproved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'ebeebcdfbf7b46babf1b177a5b287ef7'
                        key: {
                            name: 'x_kt_gov_decision'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec2a75435ce74aedba564bd6cdfd9c0a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'window_from'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ecbb55da168242489b5d60f01977032a'
                        key: {
                            sys_security_acl: '544badf2f0ac483b8588380da6a8f12d'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecf9adac85134e45a86220abdc2b0188'
                        key: {
                            name: 'x_kt_gov_delivery_record'
                            element: 'record_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ecfc004b8112457ab8220da7f13de047'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                            value: 'critical'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ed0541064e9b42e783877a5636006996'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ed5260de52264611be363bc29aadb4dd'
                        key: {
                            name: 'x_kt_gov_delivery'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'edadb68340ba4ed585edb4b5ee65c674'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'occurred_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'edd7e3ba6cf24c8598dcb1f509ef1342'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ee74547d027f40d6873e1f250e01b680'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee780963a08c45bc804e7feae099ff58'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee79bc421bc24c7ea7880285f834c905'
                        key: {
                            sys_security_acl: '773a45d545b84f16adc4d5b539a8eee0'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ee95fcf8b5ab46b59a280769022de0c9'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ef3c38626ce34a3d99dd53f602cdcb32'
                        key: {
                            sys_ui_section: {
                                id: '945c1a0eece644a2ace673b39ba4f387'
                                key: {
                                    name: 'x_kt_gov_decision'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'day'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ef8bca31bb5641e092712d6c5d5a4f72'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                            value: 'requested'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'efbc44f819e647c998ded87928e5c30e'
                        key: {
                            name: 'x_kt_gov.admin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'effd9c984d674aa190ca49a097714b03'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'overflow'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f0cc7889fb2248b58157ef6690961369'
                        key: {
                            list_id: {
                                id: 'b86b798df34545639c59d23f11138189'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f193a9ad3df64965b46f3bb7b00a299d'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1bd4a069f0547788d28e69cd1ac7abb'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f27492272a4d45338cf5e58fe48085ca'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f28cefd98f0c4c07855c5c49ce799960'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'notes_written'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f299494dec07445a9076ab99effcf0c6'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'environment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f324a31f04814739832d4beb05172b0e'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f3af2410781c481c8871bfce38d71231'
                        key: {
                            sys_security_acl: 'fd65407a324049be93fc98d264482fe6'
                            sys_user_role: {
                                id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                                key: {
                                    name: 'x_kt_gov.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3b02652730946a6952baae68c9c4336'
                        key: {
                            sys_ui_section: {
                                id: 'b823bc71a12d48d7948a27665452c354'
                                key: {
                                    name: 'x_kt_gov_delivery'
                                    caption: 'Delivery'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delivery_id'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3f12a6f957d441ea10fb69a33a84d1e'
                        key: {
                            sys_ui_section: {
                                id: '308f7ce19aca40f89c0622afdc4594e5'
                                key: {
                                    name: 'x_kt_gov_link'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3f857a41c444302b77323fff3fe0be3'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'api_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f40d7046625948d198c5cc1f1f6b708f'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'occurred_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f42c2a93195e432a9dc5814185c49f48'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f453fd4f81ad45d2add42d522ee93c6c'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f469262d98b543e48327f4829ab45473'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'occurred_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4febe8601b14b848077e845dc8fc812'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'change_status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f52eda5d4f774b22a5bdabb07d559bbf'
                        key: {
                            sys_ui_section: {
                                id: '6b782f766b99451ea59ae592516c859f'
                                key: {
                                    name: 'x_kt_gov_decision_count'
                                    caption: 'Decision count'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f570a391984144e69b395c91e412df34'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'canonical_type'
                            value: 'config.deployed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f578916f4bca4ddfb423f95e38600d74'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f6461d61e9bc446cb1280663f6ebe26e'
                        key: {
                            name: 'x_kt_gov_compliance_task'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f66e5c36b0234bbc8248e573050ae594'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                            value: 'block'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f827a4c65e0e4fdf894e51516535d34f'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f85e9c1cba8f484c9f034441bc148ed9'
                        key: {
                            logical_table_name: 'x_kt_gov_decision_count'
                            col_name_string: 'counter_key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f8ece8e2603e4fdfb468210c2a210751'
                        key: {
                            logical_table_name: 'x_kt_gov_gateway'
                            col_name_string: 'gateway_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f9624463facd45eaabf12203e9e8355b'
                        key: {
                            list_id: {
                                id: '589c8235901848fd8d84cefbedd09850'
                                key: {
                                    name: 'x_kt_gov_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9c1679fc5ed48f9adb2088f1de42728'
                        key: {
                            sys_ui_section: {
                                id: 'd53b181880e34873b5a8aeaea0e5b330'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gateway_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'fa9c10aed2554291a6fcde6e1d8aecff'
                        key: {
                            name: 'x_kt_gov.operator'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'faf1376fe4a14961a9676e4c81feaa14'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'health'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fbe5b0ccb016408fa347c8bdc6c7c354'
                        key: {
                            name: 'x_kt_gov_delivery'
                            element: 'body_sha256'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fccabefac25d4e68bd9a4666ce90836d'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'opened_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fced3e8101434b3e93a930a6b7cc9fab'
                        key: {
                            sys_security_acl: '3bc6f82f236c4aa89c43aff7a27cf78f'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd13424d934747feb78082d9c983b1dc'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'format'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fdec01d233cd4d9c8dc1b41745f01432'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'severity'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fe3ab5ef4d254a35b0746193a6c6e5aa'
                        key: {
                            list_id: {
                                id: 'da8b44f6764d42509f8b5766e86dd1f3'
                                key: {
                                    name: 'x_kt_gov_export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'export_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fe72de0eff0a47e08f2434a9e453dc0b'
                        key: {
                            list_id: {
                                id: '3f2c57c79268411f8a024e2b328f7ed8'
                                key: {
                                    name: 'x_kt_gov_delivery_record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fe75c168f06d4994965f394b93a043d3'
                        key: {
                            sys_ui_form: {
                                id: 'c6eb98e7947d4320ab8b7088d4ede970'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '392bd5eef1f04e7db53c041df74453bd'
                                key: {
                                    name: 'x_kt_gov_gateway'
                                    caption: 'Policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff5a11ab183141a3aa2a0eede5ba4672'
                        key: {
                            sys_ui_section: {
                                id: 'cb1475a903b94e8a870b29beb58bbe52'
                                key: {
                                    name: 'x_kt_gov_compliance_task'
                                    caption: 'Review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff84a89f162743748c087ef769763c35'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'policy_name'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
