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
                    'acl-control-mapping-create': {
                        table: 'sys_security_acl'
                        id: '424792245c044a40b7f520cbc3127516'
                    }
                    'acl-control-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '64f01df2495c4b658d7d913bd0d40c2e'
                    }
                    'acl-control-mapping-read': {
                        table: 'sys_security_acl'
                        id: '6280a84f971b42588c29b9d062739df8'
                    }
                    'acl-control-mapping-write': {
                        table: 'sys_security_acl'
                        id: '79a832f60609498bad088470c6743ec7'
                    }
                    'acl-control-test-create': {
                        table: 'sys_security_acl'
                        id: '0f875c102bb644a8953862c0a1fe00bd'
                    }
                    'acl-control-test-delete': {
                        table: 'sys_security_acl'
                        id: '1ed4659774ef4c068b5213302183235e'
                    }
                    'acl-control-test-read': {
                        table: 'sys_security_acl'
                        id: '35ebd6c8201f4633b769219f191dc009'
                    }
                    'acl-control-test-write': {
                        table: 'sys_security_acl'
                        id: '22242a78e2014a89b9f44f64dc3d1c10'
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
                    'acl-evidence-file-create': {
                        table: 'sys_security_acl'
                        id: '62fb9125fb684feab760066dc0b1a8e0'
                    }
                    'acl-evidence-file-delete': {
                        table: 'sys_security_acl'
                        id: '3feae0866fe5474e96f5e35e21fcec52'
                    }
                    'acl-evidence-file-read': {
                        table: 'sys_security_acl'
                        id: '074f7ac6fa6c4bb1832dc2c059ff89fa'
                    }
                    'acl-evidence-file-write': {
                        table: 'sys_security_acl'
                        id: 'c72046d6b59841ec80d81ab22aa0e0fb'
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
                    'acl-finding-create': {
                        table: 'sys_security_acl'
                        id: 'ba74aad6cfad491aaeaff0c64d555332'
                    }
                    'acl-finding-delete': {
                        table: 'sys_security_acl'
                        id: '93739e66970f4454bc0843fdeccebfeb'
                    }
                    'acl-finding-read': {
                        table: 'sys_security_acl'
                        id: '35407cc178404240b6dd3e97d0283c1d'
                    }
                    'acl-finding-write': {
                        table: 'sys_security_acl'
                        id: 'b04322e9edc1448396e7fd6cfb44ff50'
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
                    'acl-population-gap-create': {
                        table: 'sys_security_acl'
                        id: 'c574f4e9301f4b57b9989f00c86279a4'
                    }
                    'acl-population-gap-delete': {
                        table: 'sys_security_acl'
                        id: '5715ce30935449818a152d6af5bf3843'
                    }
                    'acl-population-gap-read': {
                        table: 'sys_security_acl'
                        id: 'c82b8d099970430b85f775e7505ded6e'
                    }
                    'acl-population-gap-write': {
                        table: 'sys_security_acl'
                        id: '9d81821a53b0400ab6085c7607334d1b'
                    }
                    'acl-reply-create': {
                        table: 'sys_security_acl'
                        id: '3f939f7330744885b39e59c4826b4fac'
                    }
                    'acl-reply-delete': {
                        table: 'sys_security_acl'
                        id: 'd96c082bb6a0445d909b9bb14eed57fe'
                    }
                    'acl-reply-read': {
                        table: 'sys_security_acl'
                        id: 'd1a9990b81dc4726a1d275019efc72cd'
                    }
                    'acl-reply-write': {
                        table: 'sys_security_acl'
                        id: 'e201fba47e4945889aa803e6c0398f32'
                    }
                    'acl-rest-webhook': {
                        table: 'sys_security_acl'
                        id: 'e9a5847014f949328da3a10bb9dbe339'
                    }
                    'alias-keeptrusts': {
                        table: 'sys_alias'
                        id: 'd0205f8c2ced40be84bd41d5327b0c6a'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '2290f3da19d6425e8285817bbe919fc9'
                    }
                    'control-mapping-agent-firewall': {
                        table: 'x_kt_gov_control_mapping'
                        id: '9fb2529fb79b46c6a803f8118348ac81'
                    }
                    'control-mapping-any-privacy': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'bad0bfc845104d61b3ba722d09706049'
                    }
                    'control-mapping-audit-logger': {
                        table: 'x_kt_gov_control_mapping'
                        id: '8a190aa8004d41bb8d27ae7a76dc1a95'
                    }
                    'control-mapping-citation-verifier': {
                        table: 'x_kt_gov_control_mapping'
                        id: '11740e6420ba4775b504bb96d11e1ccf'
                    }
                    'control-mapping-cjis-mode': {
                        table: 'x_kt_gov_control_mapping'
                        id: '70d0432c965545088f52cf656672280d'
                    }
                    'control-mapping-compliance-review': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'ff5d87cc5da74607acecf05d92eae37e'
                    }
                    'control-mapping-content-safety': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'fd82a11712664762b6b378a4760d1e3b'
                    }
                    'control-mapping-cost-limit': {
                        table: 'x_kt_gov_control_mapping'
                        id: '452d816a3abe47b9913eca0e1f4d0bd3'
                    }
                    'control-mapping-data-protection': {
                        table: 'x_kt_gov_control_mapping'
                        id: '078bd220723d47ce8d709e7446c0de54'
                    }
                    'control-mapping-data-routing-policy': {
                        table: 'x_kt_gov_control_mapping'
                        id: '332dec0cf8f34c079ba92230ea688467'
                    }
                    'control-mapping-dlp-filter': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'f5b1b197fb2847179838c96b137a1413'
                    }
                    'control-mapping-dual-use-filter': {
                        table: 'x_kt_gov_control_mapping'
                        id: '616131a925e34fcebe7f1aa16a92dc63'
                    }
                    'control-mapping-embedding-detector': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'd68fa10db20f42e28b5bd3eb0170428d'
                    }
                    'control-mapping-entity-list-filter': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'd814c3dad61a4e45b144fb0ace78f99c'
                    }
                    'control-mapping-flagged-review': {
                        table: 'x_kt_gov_control_mapping'
                        id: '7435c68542f441e4a690abe690d46525'
                    }
                    'control-mapping-hipaa-phi-detector': {
                        table: 'x_kt_gov_control_mapping'
                        id: '8e57a7afbdd0499b9d84c93c70e62f07'
                    }
                    'control-mapping-human-oversight': {
                        table: 'x_kt_gov_control_mapping'
                        id: '511c91b72ef846b6a3dc28fd46d754d1'
                    }
                    'control-mapping-itar-ear-filter': {
                        table: 'x_kt_gov_control_mapping'
                        id: '395c757b71dc4ff6914da674865bdd17'
                    }
                    'control-mapping-pii-any': {
                        table: 'x_kt_gov_control_mapping'
                        id: '1c34a18b2d374383841775ac11407ac7'
                    }
                    'control-mapping-prompt-injection': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'e45d6be8b40b4a47a4f2f35278350c35'
                    }
                    'control-mapping-quality-scorer': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'c46a9817dcec415bb2d8640836de5bfd'
                    }
                    'control-mapping-rbac': {
                        table: 'x_kt_gov_control_mapping'
                        id: '5d500ea79af1491b94f7b9b2e17bf02f'
                    }
                    'control-mapping-safety-filter': {
                        table: 'x_kt_gov_control_mapping'
                        id: 'af4ce44db5b342389c73c9135f01030f'
                    }
                    'control-mapping-tool-budget': {
                        table: 'x_kt_gov_control_mapping'
                        id: '27d3a22964f945da926c8760e2524fff'
                    }
                    'control-mapping-tool-validation': {
                        table: 'x_kt_gov_control_mapping'
                        id: '231378405255476a90143a5b2564c2c0'
                    }
                    'event-delivery-dead': {
                        table: 'sysevent_register'
                        id: '7ecb85dfce534cdb8905f3c77ecc1ceb'
                    }
                    'event-evidence-broken': {
                        table: 'sysevent_register'
                        id: '7f755724dad44a35bb1c30e4e6406423'
                    }
                    'event-export-failed': {
                        table: 'sysevent_register'
                        id: '711a7bedfcd248a98ec59be64ba76fbd'
                    }
                    'include-keeptrusts-controls': {
                        table: 'sys_script_include'
                        id: '2c2fd8c6c173477d96f84e6abab11fa8'
                    }
                    'include-keeptrusts-exports': {
                        table: 'sys_script_include'
                        id: '85ee968906734da9b56087afaddf8de3'
                    }
                    'include-keeptrusts-governance': {
                        table: 'sys_script_include'
                        id: '5226967c069944c7ba6c7347dfa198da'
                    }
                    'job-attach-evidence': {
                        table: 'sysauto_script'
                        id: '38a32f651e9042c98d87b9fa3218bfe5'
                    }
                    'job-check-evidence': {
                        table: 'sysauto_script'
                        id: '448d9de9112a47da91d7353f8f6d5eb5'
                    }
                    'job-detect-drift': {
                        table: 'sysauto_script'
                        id: '75d2d57780034bd6ac82fdfbea6b99be'
                    }
                    'job-drive-exports': {
                        table: 'sysauto_script'
                        id: 'ec2cb39823ab49aeae3a60b792c6c84d'
                    }
                    'job-drive-replies': {
                        table: 'sysauto_script'
                        id: 'ca4f0ac54d1b46429831036b827b118d'
                    }
                    'job-redrive-deliveries': {
                        table: 'sysauto_script'
                        id: '8d8e8b0ee4d3411883dfcce20079e2ea'
                    }
                    'job-test-controls': {
                        table: 'sysauto_script'
                        id: '520a6ecbb6a349d8b1f39733c52fa7b1'
                    }
                    'job-weekly-export': {
                        table: 'sysauto_script'
                        id: 'aeb7ca7afad8427db08c5a1044f7a221'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '8b38efda5fcd4ea2b143b74d85757a48'
                    }
                    'menu-category': {
                        table: 'sys_app_category'
                        id: 'bfccbffdfee84d3ea8c9b2192fe159c6'
                    }
                    'module-control-mappings': {
                        table: 'sys_app_module'
                        id: '0d6eaef79d144f088f62bb3fd0efffa6'
                    }
                    'module-control-tests': {
                        table: 'sys_app_module'
                        id: 'bb7aa5f7f0494641a968a3014ac3bc64'
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
                    'module-evidence-files': {
                        table: 'sys_app_module'
                        id: '9b6c5e20ddd64209a31d8431e95c914d'
                    }
                    'module-exports': {
                        table: 'sys_app_module'
                        id: 'a2b486d3786e428680ba36cd02423177'
                    }
                    'module-failed': {
                        table: 'sys_app_module'
                        id: '026a3915c9d54fb882a1e1969fcd21e2'
                    }
                    'module-findings': {
                        table: 'sys_app_module'
                        id: '61767154212b4b7eba1703c824558f08'
                    }
                    'module-gateways': {
                        table: 'sys_app_module'
                        id: 'dd7d566fb54d43519610bf771f0a0ea2'
                    }
                    'module-links': {
                        table: 'sys_app_module'
                        id: '72dc8a1ea6a9414088a0df46151b3f8e'
                    }
                    'module-population-gaps': {
                        table: 'sys_app_module'
                        id: '5b0f1e1a4c584d669cc6ed2e60625780'
                    }
                    'module-replies': {
                        table: 'sys_app_module'
                        id: 'dceec7380616422ba9a3d4b2a5d564b5'
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
                    'privilege-sn-audit-control-test-create': {
                        table: 'sys_scope_privilege'
                        id: 'd672a36c95c348079e66caf8ecff67a6'
                    }
                    'privilege-sn-audit-control-test-read': {
                        table: 'sys_scope_privilege'
                        id: 'c6f6db27f1124be88a362224857d785b'
                    }
                    'privilege-sn-audit-control-test-write': {
                        table: 'sys_scope_privilege'
                        id: 'a179071572874efabc70c69bceee9462'
                    }
                    'privilege-sn-audit-engagement-read': {
                        table: 'sys_scope_privilege'
                        id: 'ca06cf1bdfdf4b208802fd4178e92aac'
                    }
                    'privilege-sn-compliance-control-read': {
                        table: 'sys_scope_privilege'
                        id: 'c66452a000554550a450775ff420ac84'
                    }
                    'privilege-sn-compliance-policy-statement-read': {
                        table: 'sys_scope_privilege'
                        id: '7f716d7801e74dfdb6996e060753c472'
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
                    'privilege-sn-grc-advanced-evidence-response-read': {
                        table: 'sys_scope_privilege'
                        id: '75355b9dc2ef4d40b624d8436e4bd9b4'
                    }
                    'privilege-sn-grc-advanced-evidence-response-write': {
                        table: 'sys_scope_privilege'
                        id: '7d3b022815974884ad6e8c9356f6bb90'
                    }
                    'privilege-sn-grc-evidence-create': {
                        table: 'sys_scope_privilege'
                        id: '9ad1f81a2a8b47079dd6be1e27b12c64'
                    }
                    'privilege-sn-grc-evidence-read': {
                        table: 'sys_scope_privilege'
                        id: '8bda6cb132d14e399bc75060c927f27b'
                    }
                    'privilege-sn-grc-evidence-write': {
                        table: 'sys_scope_privilege'
                        id: 'a9b4ab1c211c41a0b40c630ae4e8c8bb'
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
                    'privilege-sn-grc-test-result-create': {
                        table: 'sys_scope_privilege'
                        id: 'ef013c5efd82450c864505c1cc00baf2'
                    }
                    'privilege-sn-grc-test-result-read': {
                        table: 'sys_scope_privilege'
                        id: '4f28b3f469e94a53af90bce4393e65d8'
                    }
                    'privilege-sn-grc-test-result-write': {
                        table: 'sys_scope_privilege'
                        id: 'bb987e8070bd4dcfa15c5a6f032cdee3'
                    }
                    'privilege-std-change-record-producer-read': {
                        table: 'sys_scope_privilege'
                        id: '70295ef533c44675ad4f822ac34b89ea'
                    }
                    'privilege-sys-alias-read': {
                        table: 'sys_scope_privilege'
                        id: '7feaa7288bc741a8a9838e89ad2a4b10'
                    }
                    'privilege-sys-attachment-read': {
                        table: 'sys_scope_privilege'
                        id: '030a09ad8d7a4119bc82e64d0ff6b87c'
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
                    'property-controls-audit-engagement': {
                        table: 'sys_properties'
                        id: '5d97ac4ee53b4b1eacbdfcf8cabb4c27'
                    }
                    'property-controls-audit-test-plan': {
                        table: 'sys_properties'
                        id: 'ba411174a5284c9582adf257c5a9aba2'
                    }
                    'property-controls-daily-hour': {
                        table: 'sys_properties'
                        id: '6bcc3da05ea941ee9e1451fa0f115c98'
                    }
                    'property-controls-issue': {
                        table: 'sys_properties'
                        id: '707310c80f92430c9f7f2648936285b7'
                    }
                    'property-controls-weekly-day': {
                        table: 'sys_properties'
                        id: 'e80d3b0533944d33b50cad5f11713e15'
                    }
                    'property-controls-weekly-hour': {
                        table: 'sys_properties'
                        id: '773963ad33d547d79f9706714c469e30'
                    }
                    'property-drift-grace-hours': {
                        table: 'sys_properties'
                        id: 'd2d9183aea9a482b962b68953ea0d339'
                    }
                    'property-escalation-actor-column': {
                        table: 'sys_properties'
                        id: 'ac5f29d9f1b24125a99e36b807564668'
                    }
                    'property-escalation-claim-path': {
                        table: 'sys_properties'
                        id: 'e5a4ccf06c9a459587f8597e7f22366c'
                    }
                    'property-escalation-outcomes': {
                        table: 'sys_properties'
                        id: 'c3f8130134f641fdbad21e221fcf8c98'
                    }
                    'property-escalation-resolve-path': {
                        table: 'sys_properties'
                        id: '40b4d6b85fdb4ad597f63e25fe19628e'
                    }
                    'property-escalation-write-back': {
                        table: 'sys_properties'
                        id: 'd13d814eafbb489ab541684ebd07a8be'
                    }
                    'property-evidence-attach-cap': {
                        table: 'sys_properties'
                        id: '1adf890924614681a71a37f0c1632f0c'
                    }
                    'property-evidence-attach-to': {
                        table: 'sys_properties'
                        id: '4fa87bcc8b8f4e0891179308ddce94ec'
                    }
                    'property-evidence-request': {
                        table: 'sys_properties'
                        id: '8257e6262b814c83ab059f55925562ec'
                    }
                    'property-evidence-valid-days': {
                        table: 'sys_properties'
                        id: '9080999787634750ab2c89f212cd28b1'
                    }
                    'property-export-format': {
                        table: 'sys_properties'
                        id: '454e54082f5542f385b8e8efeeb0ee09'
                    }
                    'property-export-max-bytes': {
                        table: 'sys_properties'
                        id: 'db2b18a304f248ad80f59bcf1efd0730'
                    }
                    'property-export-max-read-bytes': {
                        table: 'sys_properties'
                        id: '16802a4f9d644e2186c4e727ec8190d9'
                    }
                    'property-export-weekly': {
                        table: 'sys_properties'
                        id: '7c7bb5b4f86c481d8e723c146514e5cb'
                    }
                    'property-export-window-days': {
                        table: 'sys_properties'
                        id: 'aed41c1c786d47f380f9826ea0280247'
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
                    'property-keeptrusts-alias': {
                        table: 'sys_properties'
                        id: '5781c214dda94345ba1263434e14f796'
                    }
                    'property-keeptrusts-api-url': {
                        table: 'sys_properties'
                        id: '7bb454ac3d9f437b905bfc83d87d3a2d'
                    }
                    'property-keeptrusts-console-url': {
                        table: 'sys_properties'
                        id: 'fae3862f54ee403895bfc9ff732abefd'
                    }
                    'property-keeptrusts-timeout-seconds': {
                        table: 'sys_properties'
                        id: '7625621609bd4ea2b0abf25c93fa41aa'
                    }
                    'property-keeptrusts-token': {
                        table: 'sys_properties'
                        id: '9e8d21e9dabb4a22af6bed10519ec9ff'
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
                    'rest-message-keeptrusts': {
                        table: 'sys_rest_message'
                        id: '175514aed13d4d088c95643b8f28c261'
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
                    'rule-tell-keeptrusts': {
                        table: 'sys_script'
                        id: 'fee2b58255a94af99ab419e84dbf431a'
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
                    'settings-controls': {
                        table: 'sys_properties_category'
                        id: 'a5b0c5f3ea974b538e72ecf9e2e74354'
                    }
                    'settings-controls-audit-engagement': {
                        table: 'sys_properties_category_m2m'
                        id: 'd6bbe2681e5746baba417bbe8fb65ac6'
                    }
                    'settings-controls-audit-test-plan': {
                        table: 'sys_properties_category_m2m'
                        id: '75a60b6524ba49d2b240eddd9d043359'
                    }
                    'settings-controls-daily-hour': {
                        table: 'sys_properties_category_m2m'
                        id: 'd57d2d8a10ef4a26ac5dd7e299e39962'
                    }
                    'settings-controls-issue': {
                        table: 'sys_properties_category_m2m'
                        id: '995d1c0efd12413fba8dbf17a5b61399'
                    }
                    'settings-controls-weekly-day': {
                        table: 'sys_properties_category_m2m'
                        id: '2b1c280b05ec4676b2b457dbdc9af56c'
                    }
                    'settings-controls-weekly-hour': {
                        table: 'sys_properties_category_m2m'
                        id: '293335bc00b045acabf60700bd7367cc'
                    }
                    'settings-drift-grace-hours': {
                        table: 'sys_properties_category_m2m'
                        id: '1646b39b30f7445786d83ed2a9d42ac6'
                    }
                    'settings-escalation-actor-column': {
                        table: 'sys_properties_category_m2m'
                        id: 'ad5383aa740143caad9320b2440d3084'
                    }
                    'settings-escalation-claim-path': {
                        table: 'sys_properties_category_m2m'
                        id: '3eff722663204f4c83810197f851809e'
                    }
                    'settings-escalation-outcomes': {
                        table: 'sys_properties_category_m2m'
                        id: 'f0fe2a32b9d34cd3aebfcb61e3215744'
                    }
                    'settings-escalation-resolve-path': {
                        table: 'sys_properties_category_m2m'
                        id: 'e328ab928de44c09bda319643e428abc'
                    }
                    'settings-escalation-write-back': {
                        table: 'sys_properties_category_m2m'
                        id: '77f109faa5584dd88f96e02d8cc01c15'
                    }
                    'settings-evidence-attach-cap': {
                        table: 'sys_properties_category_m2m'
                        id: '4075d0cbaf9d469da4bc62da797e70ee'
                    }
                    'settings-evidence-attach-to': {
                        table: 'sys_properties_category_m2m'
                        id: '09f28431bdef44629224f2c4d171c7dd'
                    }
                    'settings-evidence-request': {
                        table: 'sys_properties_category_m2m'
                        id: 'f337f1bc739d42eb826ea3d308c5d331'
                    }
                    'settings-evidence-valid-days': {
                        table: 'sys_properties_category_m2m'
                        id: '2ec7773ec3b8496cb5682b0635d228d6'
                    }
                    'settings-export-format': {
                        table: 'sys_properties_category_m2m'
                        id: '49f751af5d6f408281939a6ea000adc2'
                    }
                    'settings-export-max-bytes': {
                        table: 'sys_properties_category_m2m'
                        id: 'a841db2c8c0f4ec08d7db1a2ac235dd2'
                    }
                    'settings-export-max-read-bytes': {
                        table: 'sys_properties_category_m2m'
                        id: '7d88fe97f9e74db2aad4eadd2a9c2013'
                    }
                    'settings-export-weekly': {
                        table: 'sys_properties_category_m2m'
                        id: '6d7102e446d44a8fa2fc7ee06a2fd779'
                    }
                    'settings-export-window-days': {
                        table: 'sys_properties_category_m2m'
                        id: 'a98baa31a5374777a543c7362f5cf05f'
                    }
                    'settings-exports': {
                        table: 'sys_properties_category'
                        id: '762fd24c3c9d4b379615dc5feb8432f5'
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
                    'settings-keeptrusts-alias': {
                        table: 'sys_properties_category_m2m'
                        id: '9f3ccb9b1431469abaaa1c6234edbec6'
                    }
                    'settings-keeptrusts-api-url': {
                        table: 'sys_properties_category_m2m'
                        id: '2bef14f7d4bc456ead19a02c4a2c378e'
                    }
                    'settings-keeptrusts-console-url': {
                        table: 'sys_properties_category_m2m'
                        id: '28b4b8ff42da4c4482d8f3470e7051f3'
                    }
                    'settings-keeptrusts-timeout-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '057ba71ea75043bd892f73c0511e910d'
                    }
                    'settings-keeptrusts-token': {
                        table: 'sys_properties_category_m2m'
                        id: '918ff7b13fe244df8121371650528542'
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
                    'src_server_app_carry-control-test_ts': {
                        table: 'sys_module'
                        id: 'b6214f11db42435da179574d6bdad2f9'
                    }
                    'src_server_app_control-issues_ts': {
                        table: 'sys_module'
                        id: '2977c45881e749d1b38ed25c9cb44794'
                    }
                    'src_server_app_control-ports_ts': {
                        table: 'sys_module'
                        id: 'e1b2e45bd378488bba8a5cbc2296a5ad'
                    }
                    'src_server_app_detect-drift_ts': {
                        table: 'sys_module'
                        id: 'a34b684482704702885a0f8dd4fd4bdc'
                    }
                    'src_server_app_export-ports_ts': {
                        table: 'sys_module'
                        id: '528ae9cd7a334e23ad998a73cacafb29'
                    }
                    'src_server_app_exports_attach-evidence_ts': {
                        table: 'sys_module'
                        id: '1960abd99c514bec9268efc742b3c250'
                    }
                    'src_server_app_exports_attach-later_ts': {
                        table: 'sys_module'
                        id: 'd033fd6833044ada94240a906ddf5429'
                    }
                    'src_server_app_exports_check-evidence_ts': {
                        table: 'sys_module'
                        id: 'fa63d0a86aeb44b99d577d0cacd97936'
                    }
                    src_server_app_exports_download_ts: {
                        table: 'sys_module'
                        id: '266401b790fa4830b00ea3e3e05c738d'
                    }
                    'src_server_app_exports_drive-export_ts': {
                        table: 'sys_module'
                        id: '84018ec9e6874d10817872fc85a41254'
                    }
                    'src_server_app_exports_drive-exports_ts': {
                        table: 'sys_module'
                        id: '379fef6ea5c441b0ac0890cb86ae8818'
                    }
                    'src_server_app_exports_fetch-artifact_ts': {
                        table: 'sys_module'
                        id: 'd056568e0bd147ef8c8d3056903f2ed7'
                    }
                    'src_server_app_exports_request-export_ts': {
                        table: 'sys_module'
                        id: '03e517ee47d1487b90771689b6a571cb'
                    }
                    'src_server_app_exports_store-over-limit_ts': {
                        table: 'sys_module'
                        id: '9e911ebd0c0e458f8890c324be8b1376'
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
                    'src_server_app_reconcile-export_ts': {
                        table: 'sys_module'
                        id: '05bc443ca7834bb59822a1b5cc110221'
                    }
                    'src_server_app_redrive-deliveries_ts': {
                        table: 'sys_module'
                        id: 'ff4fcc0d6c2140cc9a85d3dd41ad518d'
                    }
                    'src_server_app_reply-ports_ts': {
                        table: 'sys_module'
                        id: '8c4226ea471645a6a2a6233468c077af'
                    }
                    'src_server_app_run-control-tests_ts': {
                        table: 'sys_module'
                        id: '3600a01c90bd470cbd98c11f87815f9d'
                    }
                    'src_server_app_write-back_drive-replies_ts': {
                        table: 'sys_module'
                        id: '191288e1aabc4dd09832e563947f9084'
                    }
                    'src_server_app_write-back_drive-reply_ts': {
                        table: 'sys_module'
                        id: '588a1b0177264e9a9c95f671e2dd756a'
                    }
                    'src_server_app_write-back_read-review_ts': {
                        table: 'sys_module'
                        id: '65c2d624047a4788a5c320ac11225674'
                    }
                    'src_server_app_write-back_tell-keeptrusts_ts': {
                        table: 'sys_module'
                        id: 'ee4000788ee34526aeafae22bc51cd70'
                    }
                    src_server_core_controls_assessment_ts: {
                        table: 'sys_module'
                        id: 'dc9c74f6b390407389b26fbe528194b3'
                    }
                    'src_server_core_controls_control-issue_ts': {
                        table: 'sys_module'
                        id: 'fa2345ad81094300ae517d45a1de2357'
                    }
                    'src_server_core_controls_control-test_ts': {
                        table: 'sys_module'
                        id: 'f96744a5cee7456781019f8f9942892b'
                    }
                    src_server_core_controls_finding_ts: {
                        table: 'sys_module'
                        id: 'dc55299c92e54c1ba49f1bca3c9ba2ac'
                    }
                    src_server_core_controls_grc_ts: {
                        table: 'sys_module'
                        id: '9488a60b55a34a12b7bab11662d723ea'
                    }
                    src_server_core_controls_mapping_ts: {
                        table: 'sys_module'
                        id: '4b9406e3aa2940bea4f3183d247a96af'
                    }
                    src_server_core_controls_measure_ts: {
                        table: 'sys_module'
                        id: 'e12c311011a44d81a819f4f9d0000c8b'
                    }
                    src_server_core_controls_population_ts: {
                        table: 'sys_module'
                        id: '3addbb7f6435487eb0d0b4b655cbdb9d'
                    }
                    src_server_core_controls_window_ts: {
                        table: 'sys_module'
                        id: 'b39f37d4068e4b3ba7a6cb4e034b6524'
                    }
                    src_server_core_exports_address_ts: {
                        table: 'sys_module'
                        id: 'd669af70a0e047559d0094e78ac93654'
                    }
                    src_server_core_exports_artifact_ts: {
                        table: 'sys_module'
                        id: '574c74249ece4281bd4fd456606ff8c5'
                    }
                    src_server_core_exports_bytes_ts: {
                        table: 'sys_module'
                        id: 'a44855d7caa74436a012163346a84e6f'
                    }
                    src_server_core_exports_codes_ts: {
                        table: 'sys_module'
                        id: 'cf9170637a5648318b98b2ca43483eae'
                    }
                    src_server_core_exports_csv_ts: {
                        table: 'sys_module'
                        id: '57401bbb1de14885827ef32594ff0fef'
                    }
                    'src_server_core_exports_http-answer_ts': {
                        table: 'sys_module'
                        id: '8f486ec0803d4bd59215e1be1feba940'
                    }
                    src_server_core_exports_job_ts: {
                        table: 'sys_module'
                        id: '2bdb50089c384329a04422e5a134ba1f'
                    }
                    src_server_core_exports_request_ts: {
                        table: 'sys_module'
                        id: 'ab6b5cf8e75f4c85b64dbcde6b9d7cab'
                    }
                    'src_server_core_exports_size-ladder_ts': {
                        table: 'sys_module'
                        id: 'e07aa73769384d3da56775ced0016012'
                    }
                    src_server_core_exports_targets_ts: {
                        table: 'sys_module'
                        id: '7245278370fa4d6f81aaa5408ac53685'
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
                    'src_server_core_write-back_answer_ts': {
                        table: 'sys_module'
                        id: '6d8c9dff3fe34edea671ffcfddf26d94'
                    }
                    'src_server_core_write-back_codes_ts': {
                        table: 'sys_module'
                        id: '3d6ab4c3a77a4942b78ff8b7c5b97571'
                    }
                    'src_server_core_write-back_note_ts': {
                        table: 'sys_module'
                        id: 'feb20847306f46e0bef60713658f8fcb'
                    }
                    'src_server_core_write-back_outcome_ts': {
                        table: 'sys_module'
                        id: '32337edfab0a4a2fb4f41008787f6d88'
                    }
                    'src_server_core_write-back_request_ts': {
                        table: 'sys_module'
                        id: '961aae01d42642008117a4ded75e4ebe'
                    }
                    'src_server_core_write-back_review_ts': {
                        table: 'sys_module'
                        id: 'd9f9fe556cba42b7904f35e8475b13e7'
                    }
                    'src_server_entry_includes_keeptrusts-controls_ts': {
                        table: 'sys_module'
                        id: '347939223c1f49e182c4b03b1ce2a3c6'
                    }
                    'src_server_entry_includes_keeptrusts-exports_ts': {
                        table: 'sys_module'
                        id: '9e758db92c7c4ed1a11feed4971223dc'
                    }
                    'src_server_entry_includes_keeptrusts-governance_ts': {
                        table: 'sys_module'
                        id: '7bbd560c66e2416a8a5526288087c635'
                    }
                    'src_server_entry_jobs_detect-drift_ts': {
                        table: 'sys_module'
                        id: '7afc11505825419097b62b6b6378d8a5'
                    }
                    'src_server_entry_jobs_drive-replies_ts': {
                        table: 'sys_module'
                        id: '0b00f2c0869d4015b4ab9450f647c75f'
                    }
                    src_server_entry_jobs_exports_ts: {
                        table: 'sys_module'
                        id: '52cf752d31aa42cc98b5815f6b109167'
                    }
                    'src_server_entry_jobs_redrive-deliveries_ts': {
                        table: 'sys_module'
                        id: 'a510358c818140cfb286d3bdddc6eb1f'
                    }
                    'src_server_entry_jobs_test-controls_ts': {
                        table: 'sys_module'
                        id: '0e2eedb7c4a840ed89b8913e59b72acb'
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
                    'src_server_entry_rules_tell-keeptrusts_ts': {
                        table: 'sys_module'
                        id: '6a3a6d98b5974cfcb8d5421566fa5ca7'
                    }
                    src_server_glide_aggregates_ts: {
                        table: 'sys_module'
                        id: 'bbe1fe808f8b4cbc8d790825d87f821d'
                    }
                    src_server_glide_clock_ts: {
                        table: 'sys_module'
                        id: '7fb499c993ca42f08175c9070bd09b47'
                    }
                    'src_server_glide_configuration-items_ts': {
                        table: 'sys_module'
                        id: '42584915d8204f539481134a825246ad'
                    }
                    'src_server_glide_control-mappings_ts': {
                        table: 'sys_module'
                        id: 'ff09ec981f3f44319fc8d5bbab10dabe'
                    }
                    'src_server_glide_control-platform_ts': {
                        table: 'sys_module'
                        id: 'eb6c7c4b91bd48d581a1bc95db275b94'
                    }
                    'src_server_glide_control-tests_ts': {
                        table: 'sys_module'
                        id: '86d7e053b3f74eaebc5203b05f827ebd'
                    }
                    'src_server_glide_control-tests-in-window_ts': {
                        table: 'sys_module'
                        id: 'b252c04838934e21ad3d38e66b5fe8f6'
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
                    'src_server_glide_drift-sources_ts': {
                        table: 'sys_module'
                        id: 'f0952c20833848b6828daca26e12173c'
                    }
                    'src_server_glide_evidence-files_ts': {
                        table: 'sys_module'
                        id: '3102a888a0c04bd5a45e65fdc1eed7f6'
                    }
                    'src_server_glide_export-columns_ts': {
                        table: 'sys_module'
                        id: 'dda8aa4035cd40d68b54db7db9f123d2'
                    }
                    'src_server_glide_export-platform_ts': {
                        table: 'sys_module'
                        id: '9efe9689964d4b6ab06111c56fe916a7'
                    }
                    'src_server_glide_export-queue_ts': {
                        table: 'sys_module'
                        id: 'a7e7ba9f994e4ce5a96f5943ae93339c'
                    }
                    'src_server_glide_export-status_ts': {
                        table: 'sys_module'
                        id: 'f170cae18c6646f0aa54dea5d90f20c0'
                    }
                    'src_server_glide_export-store_ts': {
                        table: 'sys_module'
                        id: '2b27c6f4eeea4979b65feff92d9145f2'
                    }
                    src_server_glide_findings_ts: {
                        table: 'sys_module'
                        id: '9c3b385b9d9c4e8798ab86e8f0a82ff2'
                    }
                    src_server_glide_gateways_ts: {
                        table: 'sys_module'
                        id: '7cc8cce8693e4b5abe8112d3826dd205'
                    }
                    'src_server_glide_grc-controls_ts': {
                        table: 'sys_module'
                        id: 'd77057fe0157453588442581f85eb780'
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
                    src_server_glide_keeptrusts_ts: {
                        table: 'sys_module'
                        id: '2061f10dfdfd41d58cdc2a22984d07cd'
                    }
                    src_server_glide_links_ts: {
                        table: 'sys_module'
                        id: 'a601e5ae653b4f049ef8ab2f402dfddf'
                    }
                    src_server_glide_platform_ts: {
                        table: 'sys_module'
                        id: '7f8769f1f6ba47dfb16b90f7d9f415f3'
                    }
                    src_server_glide_populations_ts: {
                        table: 'sys_module'
                        id: 'ba173a794f2b43c0b3335583a111f555'
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
                    src_server_glide_replies_ts: {
                        table: 'sys_module'
                        id: 'be2fa99945e840099bbeb5af2b628809'
                    }
                    'src_server_glide_reply-platform_ts': {
                        table: 'sys_module'
                        id: '87a82bb1fb1b42f5bbede7c9e42cd44a'
                    }
                    src_server_glide_reviews_ts: {
                        table: 'sys_module'
                        id: 'd177275053214fa4bdf8f497b1ca2acd'
                    }
                    'src_server_glide_row-lock_ts': {
                        table: 'sys_module'
                        id: 'e3688fc7d32b475689e2f1ab6812df49'
                    }
                    src_server_glide_session_ts: {
                        table: 'sys_module'
                        id: '01ac9a8adf5d4984a9cfe3282a8e86bb'
                    }
                    src_server_glide_settings_ts: {
                        table: 'sys_module'
                        id: '1999889532e64c3fb79db402e15a2ee7'
                    }
                    src_server_glide_table_ts: {
                        table: 'sys_module'
                        id: '215d4903dddd4663bba28f3b1909b95c'
                    }
                    'src_server_glide_text-stream_ts': {
                        table: 'sys_module'
                        id: 'cfdef0ce5d4e42a8a48080567c4ad4a6'
                    }
                    src_server_glide_write_ts: {
                        table: 'sys_module'
                        id: 'b3e1b9fdaa6a476691f0c47e5875e3be'
                    }
                    src_server_vendor_gzip_js: {
                        table: 'sys_module'
                        id: 'e68df2b6c6d04e28bf55a5e72a1b36c6'
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
                        table: 'sys_choice'
                        id: '00f1be1198cc4a1ba7fbc0a2fd7c11bb'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                            value: 'item_version'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_section'
                        id: '021aa7dcf3054e4188df421fe231b187'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            caption: 'In the export'
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
                        id: '024b9a2e00bf4e5483e815a244c94063'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'byte_count'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '03078717f49241e995f853ed474571f1'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'action'
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
                        table: 'sys_choice'
                        id: '032dd3eda734473688ac9d28022df359'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
                            value: 'pass'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '035bc55ebd324bcab527e3252deb83df'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                        id: '036f8f9834bf4e10905f33cc6034af63'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'policy_pattern'
                            language: 'en'
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
                        table: 'sys_index'
                        id: '039db342668e49978bed23ae2dbacbed'
                        key: {
                            logical_table_name: 'x_kt_gov_finding'
                            col_name_string: 'state,kind'
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
                        table: 'sys_documentation'
                        id: '0448ceaae0f046868b8777dc8aecc720'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '045bad14806140dcaf85762084390bc5'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policies'
                            position: '22'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '045d2b22b6504b28baf8f1ab1adeb20a'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'webhook_total'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0469646718f04afe8a0c7259320b9edf'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0475dbf5f00844dba4648a64f2623be1'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'issue_number'
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
                        id: '04a746b49bec448e986a949dfb98a868'
                        key: {
                            logical_table_name: 'x_kt_gov_export'
                            col_name_string: 'request_key'
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
                        table: 'sys_documentation'
                        id: '053f1332b67a49d6a5d4196efbf190a7'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'issue_number'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '05b9131be5e0442cbd6c0340bbac749d'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'audit_control_test'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '05bc3cf8de6c49a3934e20087858efbf'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05d755f8da174f7b87c224dea9a64144'
                        deleted: true
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
                        table: 'sys_ui_element'
                        id: '0627fb3bd97d4114973da03bf8f186b0'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'allowed'
                            position: '6'
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
                        id: '064583328bd9471a92b83ad0351aecd7'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'export_days'
                            language: 'en'
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
                        id: '07a1cd121a6041eda8f9df7d02e0a790'
                        key: {
                            sys_security_acl: '0f875c102bb644a8953862c0a1fe00bd'
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
                        id: '07c25e92b1844589a3d726c53b2e491c'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalation_ids'
                            position: '11'
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
                        table: 'sys_ui_list_element'
                        id: '0922176b70624bc4841c09367fbeb76c'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                            element: 'escalation_id'
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
                        table: 'sys_documentation'
                        id: '0956a5825ed34e0ea63ae22bc0a3c4fb'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'webhook_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '096826826f4f4b289600154bbb5de57e'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'sha256'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0987f428ab8c4f7eb04cdae4852eb9ba'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'config_version'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09991b93d31342c98033234a11eff759'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '12'
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
                        table: 'sys_index'
                        id: '09fb295b255c422a8f54e889aff518f5'
                        key: {
                            logical_table_name: 'x_kt_gov_export'
                            col_name_string: 'state,next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0aca3266c7b14c739bf49ea96394cd9d'
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
                            position: '8'
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
                        table: 'sys_ui_section'
                        id: '0b6faa89fe4e4e0587475d42186dbfed'
                        key: {
                            name: 'x_kt_gov_reply'
                            caption: 'Reply to Keeptrusts'
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
                        id: '0b9c13a5e3d142a7af17b0d7cee220a6'
                        deleted: true
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
                        table: 'sys_ui_element'
                        id: '0c22317e1e1d4b318913713ed4ffd5dd'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'valid_until'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c2a2328fb11450999a3afaa17806194'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pattern_kind'
                            value: 'prefix'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c465d0b9d704104aef15e3ef0890437'
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
                            element: 'collected_at'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0c5fb4d1ee4d445a9310d6d831e4e796'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
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
                        table: 'sys_documentation'
                        id: '0ce709c3abc5474ba5640de28b19ab5c'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'pass_threshold'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '0d6bf56c984a4f259283c5226b456795'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_state'
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
                        table: 'sys_ui_element'
                        id: '0e4fecc771444f829a27bafb7f8a7473'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'export_days'
                            position: '10'
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
                        table: 'sys_documentation'
                        id: '0f2b4727f12c4fda9d709ad3b828fdf8'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_to'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '0f8695eefa74403c95f62827acd35f11'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10092be6e13641c0a32857ecf3e315db'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1019492de4f04930a32c985b38124173'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '102635dcd97a494cb23f9c4fe942684d'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gap_key'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1027e3d738334bf09e1c3ad9ed85f8af'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'webhook_total'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '103ff1416e0b46e392e82177daf20778'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'uncounted'
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
                        id: '10c695124a6c4b66aab369dab6b84dee'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'actor'
                            language: 'en'
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
                        table: 'sys_number'
                        id: '1167fb7661f94eeab434d8dc8c4d40e6'
                        key: {
                            category: 'x_kt_gov_finding'
                            prefix: 'KTF'
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
                        table: 'sys_choice'
                        id: '11bfca2c1e2c4308b6875cf126b1fa42'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'action'
                            value: 'claim'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1203a533666847f3bce29a2e6de379aa'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'active'
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
                        table: 'sys_choice_set'
                        id: '1224fe2153a84303979063fb5e70bca3'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '122fe2ee8bb647e488cb2559c777069b'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'collected_at'
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
                        table: 'sys_ui_list_element'
                        id: '12875309aa1948a7af03bc1538dab367'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'pass_threshold'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12bbbb6ad41c4743bc3fe925aa29cdc2'
                        key: {
                            sys_ui_section: {
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            element: 'subject_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12ffcb0b730c4cb6b20bc0dc897e889e'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
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
                        id: '1326c5e4599f441d900a27e16ecb0216'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'uncounted'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '13cb16c34f254561a66b8ac0353c17fa'
                        key: {
                            name: 'x_kt_gov_finding'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14176b10cc9c477780d730366e993b72'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'number'
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
                        table: 'sys_dictionary'
                        id: '14dcbedf9c72412185a72f7a631b4d9a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'escalation_ids'
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
                        table: 'sys_documentation'
                        id: '155f64fc48034955bae2974e7367f7d1'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'population'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1586aff2ec6e4d13ad5afda329ef25aa'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            caption: 'Control mapping'
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
                        id: '1609cff903c047708e1a1aa0d5ab3753'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
                            value: 'compressed'
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
                        table: 'sys_security_acl_role'
                        id: '16a08d1ef9b647e7b28e34e4c3689a3d'
                        key: {
                            sys_security_acl: '93739e66970f4454bc0843fdeccebfeb'
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
                        id: '16a0d946abd043c5a14faa7fabf5f8c7'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'allowed'
                            position: '8'
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
                        table: 'sys_ui_element'
                        id: '16c4ece8942a4d3d86a05f841afa7f4e'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16e1d8630c794102937f24735ff7fb2a'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16e6d574eb0a40b68cb0745101c303d9'
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
                            position: '11'
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
                        table: 'sys_dictionary'
                        id: '187d73339e704b7bb6cb1731d55833aa'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1894c305875a460c9eabf69d09032b26'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carried_to'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18ad6236607343ceb45034573b07e664'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'redacted'
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
                        table: 'sys_dictionary'
                        id: '1907fb04bb324d8caa8fd5155ac32006'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'enforcement_rate'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '190a1b46e6fe4809953db6a23ae7b84f'
                        key: {
                            name: 'x_kt_gov_reply'
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
                        table: 'sys_ui_section'
                        id: '1936ce478d7943e792ba7ba05ad2b745'
                        key: {
                            name: 'x_kt_gov_control_test'
                            caption: 'Numbers'
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
                        id: '196ab04aa26546eab79a35da14f7c770'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'reply_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '197f697c6a464be282fefc02d804cd6d'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_seen'
                            position: '6'
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
                        table: 'sys_dictionary'
                        id: '1a6514de18b14569b4abbbf4520cdcbe'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'next_attempt_at'
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
                        table: 'sys_ui_element'
                        id: '1c9b48ca333448559bd00c8824dc3ad4'
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
                            position: '12'
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
                        table: 'sys_ui_element'
                        id: '1dba1a863f59426aab171eebaa09166d'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control_id'
                            position: '2'
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
                        table: 'sys_ui_list'
                        id: '1de061e8ac92444c9a66667ca119e9da'
                        key: {
                            name: 'x_kt_gov_evidence_file'
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
                        table: 'sys_documentation'
                        id: '1e093b118cd94c0aa6136989525b93fc'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carried_to'
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
                        id: '1e2b6df5ff444abf8154d06d36f7f9fd'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control_objective'
                            position: '2'
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
                        table: 'sys_documentation'
                        id: '1e5c66d881a7412fb8e48e77627d673c'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'export_total'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '1f0551956a054d85b526b711b33a082a'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pass_threshold'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1f28a94a93f24e6fb7b7be16d50b139e'
                        key: {
                            sys_security_acl: '424792245c044a40b7f520cbc3127516'
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
                        table: 'sys_ui_element'
                        id: '208d3a52762745c09edbe55e88d0d933'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '209debebae6144c9b0be5e8ceb3b564f'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'result'
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
                        table: 'sys_index'
                        id: '20cdc4c9bc954201b4ef55b289a88940'
                        key: {
                            logical_table_name: 'x_kt_gov_control_mapping'
                            col_name_string: 'active,order'
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
                        table: 'sys_dictionary'
                        id: '22ad6c2a1fa74ba6b839f7baad1bc853'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'evaluated'
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
                        table: 'sys_ui_element'
                        id: '2320ebba3cb9494c842e1038ac2b2ec9'
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
                            position: '11'
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
                        table: 'sys_dictionary'
                        id: '23614983c44e4f1ab00c341e8e840f18'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'webhook_days'
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
                        table: 'sys_ui_element'
                        id: '23b96325c7e14eb89bac7d0f95916e55'
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
                            element: 'next_attempt_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '24c1513ea217423db331dbe1974206a8'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'control_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '24c629923cee454aa82237f5c14e5a2c'
                        key: {
                            sys_ui_form: {
                                id: '3b4219c82e8b42f1a6c2f9d83ea4c2aa'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
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
                        id: '25d159fb6b8045bc9a6e290381c062e5'
                        deleted: true
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
                        table: 'sys_ui_section'
                        id: '25e2a5360db74e41a555fbddb64c01f3'
                        key: {
                            name: 'x_kt_gov_control_test'
                            caption: 'Control test'
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
                        table: 'sys_ui_list_element'
                        id: '2648a9b3ade94e409709acf64119352f'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                        table: 'sys_ui_element'
                        id: '2678d173600d4b479ea3739d5075a1dd'
                        deleted: true
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
                        table: 'sys_ui_element'
                        id: '268b3f6becde4cf4a1a67a22ec548eba'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '26b310eaedfa4055b012659d9767427b'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'evidence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '26f53f6ff4524be5bd5d8b9d6d10ab19'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'test_type'
                            value: 'violation_enforcement'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '2749800414e94d7fbac6871fe2ea0e15'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'config_version'
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
                        table: 'sys_dictionary'
                        id: '282af4be88314079939ccf8b895b3115'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
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
                        table: 'sys_documentation'
                        id: '28daea576def4559afdf75a56a15fd93'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'subject_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '296bb7c192ca427e82262444df260264'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pattern_kind'
                            value: 'exact'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: '297ff0380a1f4441abf362140f78fa67'
                        key: {
                            sys_security_acl: '35407cc178404240b6dd3e97d0283c1d'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '29b95c2621e949c29888d9fa7818d1f3'
                        key: {
                            sys_security_acl: 'ba74aad6cfad491aaeaff0c64d555332'
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
                        id: '2a2cc0b5362d40f09ec678702628dd4e'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evaluated'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a6876abc7804d8fa21e81bf37c7706a'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'allowed'
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
                        deleted: true
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
                        table: 'sys_documentation'
                        id: '2aa8c7a7c28d4d66b3a0f1fafe850aad'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'record_count'
                            language: 'en'
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
                        id: '2b235b1f021044ed93c17090f21595a1'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2b4754df971549d9b7adf618a7b93b08'
                        key: {
                            name: 'x_kt_gov_finding'
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
                        id: '2c11bc9178ca43a481d10c6a0299e178'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2c55a8a01878437a91329e825a9e1da9'
                        key: {
                            sys_security_acl: '3feae0866fe5474e96f5e35e21fcec52'
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
                        id: '2cdbb3e3a93d43469c2ef579c703349e'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subject'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2d08f5944ae54e4b969caf77cd589848'
                        key: {
                            logical_table_name: 'x_kt_gov_population_gap'
                            col_name_string: 'gap_key'
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
                        table: 'sys_documentation'
                        id: '2e1baa9ecfd24d99a92272dc3c625f23'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pass_threshold'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2e412706972444188441e3bc2dd78f9a'
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
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
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
                        id: '2e41d42902414bd9a04e772b70b90e01'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'control_objective'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e6e78f1e4834771819daddc18a8b9b0'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'table_name'
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
                        table: 'sys_ui_list_element'
                        id: '2eccbfba6b254f11aa355185ddecb8c8'
                        key: {
                            list_id: {
                                id: '88bfe25847904f259a1664c4c9fabef9'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                        id: '2f07948eefb34daa865660b0f1a133a0'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'used_source'
                            value: 'export'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: '301ab1d21ea34b2f9e0842693566491a'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'valid_until'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3055108456a644eab80f9fb91e9d3a8b'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                        table: 'sys_security_acl_role'
                        id: '305cc055c5564f16b135c5121cade4d7'
                        key: {
                            sys_security_acl: '1ed4659774ef4c068b5213302183235e'
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
                        id: '30f8612b79db444482f21034627b8770'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
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
                        table: 'sys_dictionary'
                        id: '31c3ddcf18af4ca899245f8b19dd9f8c'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31e13a264cee42a19135213e6006fc94'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'day'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '3279f32e6d0f4b82b8840b2694141de4'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
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
                        table: 'sys_documentation'
                        id: '34e3a992543f414984a2a575b3bc896b'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'attachment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34ecfe86f4d84629abf847371208d7bb'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integrity'
                            position: '10'
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
                        table: 'sys_dictionary'
                        id: '351e4ffa3abe4607adfa3b549eea61fe'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'NULL'
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
                        table: 'sys_choice'
                        id: '3618f82185ee4f1c85fd15f6fc214fa5'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'integrity'
                            value: 'changed'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '363cded8abc54a2b86352946aff00241'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'carry_state'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3657589ca380415c935b93153e1250ec'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'webhook_total'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3665f1fdb34544e88ceb53d68bbde270'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_from'
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
                        table: 'sys_dictionary'
                        id: '368a572e302b4c54a5d0a1f7379e74b0'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'record_id'
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
                        table: 'sys_documentation'
                        id: '36aceb5640f14990aa8729c31dc4072e'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '36b7fde829154a618ff83370d05c3d9c'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '36d7e77ce7ca470ebc3f7ad21642dabd'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'result'
                            position: '10'
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
                        id: '37280b931c854c54989a1b7a64bda7dc'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'evidence'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '37bb0c4fbe2640239f0d93609e20b5c3'
                        key: {
                            name: 'x_kt_gov_control_mapping'
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
                        table: 'ua_table_licensing_config'
                        id: '383b07fe2acd47ecaf575e66337ee949'
                        key: {
                            name: 'x_kt_gov_population_gap'
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
                        table: 'sys_documentation'
                        id: '38becc0c05054341b35a89ccee496056'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'population'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38c1cf616f724d80ad547d6a6f0c8ee9'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'NULL'
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
                        deleted: true
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
                        table: 'sys_dictionary'
                        id: '3a4238bbada24c5eae2e7492f475a1d0'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'control_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a42a33557c54e32b7a35c4fc177e872'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a742502d90943f6a34268636a3d68af'
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
                            position: '12'
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
                        table: 'sys_dictionary'
                        id: '3ac69c379c2244479593c1347329872b'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ae062bbb6c14438ba38c28b1b6f8a4c'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
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
                        id: '3ae4f09e74594239a4c26eba2954b5c1'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'validity_days'
                            language: 'en'
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
                        table: 'sys_ui_form'
                        id: '3b4219c82e8b42f1a6c2f9d83ea4c2aa'
                        key: {
                            name: 'x_kt_gov_control_test'
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
                        id: '3be4eb76281c42d88474d9dcb94729fb'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tested_at'
                            position: '16'
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
                        table: 'sys_documentation'
                        id: '3d4c8ec40b2c48c29717173e790d785e'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'escalation_ids'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '3d6794f9a12f430ca3ef1f0422f42470'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'redacted'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '3ebf528dcc484f5db7f32f9116b3ebf9'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'export'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '3f1d7cdfb4ea4014bd93aad441a44a40'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'day'
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
                        id: '3f4df425fb1b4c4b82523ab091d42cd1'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
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
                            position: '7'
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
                        table: 'sys_documentation'
                        id: '3f9e873e905c4352aac975e7f7e54f6f'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'error_text'
                            language: 'en'
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
                        deleted: true
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
                        table: 'sys_documentation'
                        id: '408c4b45cd264ddd9abf578bb8694f94'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'job_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '40995a10a56f45b98fa8690a8a8c122d'
                        key: {
                            sys_security_acl: '3f939f7330744885b39e59c4826b4fac'
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
                        table: 'sys_documentation'
                        id: '410dcd6806c64a75bf2d3627a1abc062'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'number'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '419020fa9f9c4072a792b7ee64cf70ba'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'export_evidence'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '41a0d355b43f407899cceba25cd0706c'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'ended_at'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '42bce668cf1f4c7389d65568fc38ef46'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'request_key'
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
                        id: '43828a78c5cc469793dc08fa037e9390'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                            element: 'export'
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
                        table: 'sys_index'
                        id: '4400975355204b2ab7f8822c6a593ae0'
                        key: {
                            logical_table_name: 'x_kt_gov_evidence_file'
                            col_name_string: 'last_checked_at'
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
                        table: 'sys_ui_element'
                        id: '446c6a6a510f473ea128006a4a70ed51'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                        table: 'sys_dictionary'
                        id: '44ad8b2bc7cf45819354c993361818d8'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'attached_at'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '44f70bfe046e44ddbe07b03851323621'
                        key: {
                            name: 'x_kt_gov_control_test'
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
                        table: 'sys_documentation'
                        id: '451fb5782ab747d28e3ed6b5d58673f4'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'allowed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '454128d1ba234141871cda289fea2265'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'remark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '45779aba78554f7ea64f452b188a3bde'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
                            value: 'fail'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '47055f9329b84b25b241f5c99af29c53'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'blocked'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '470e8b32a3d74ae2bed99f646772b73a'
                        key: {
                            logical_table_name: 'x_kt_gov_evidence_file'
                            col_name_string: 'attachment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '478d134fe8b44f12ba57bc663b97ff1e'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'record_count'
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
                        table: 'sys_dictionary'
                        id: '48f8b6ad1c0d40cf9a07c08fc4e4c7f3'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '490ac77b3540431b887c078533091368'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '491ecb3e6ba64450ac6085dd54f5be80'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                        table: 'sys_choice'
                        id: '498f4c91f7414e8ca09598367ad4c012'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '4a10cca1682d457f8b730034b8794512'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'redacted'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4a466a9e7fb840399727b2baa094cea5'
                        key: {
                            sys_ui_section: {
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                        table: 'sys_ui_element'
                        id: '4a5e2d74ae424a06a4e96c53a1ae7597'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
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
                        table: 'sys_documentation'
                        id: '4aa00a0e08584e7781002a49555a42aa'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'definition'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '4acf63caed384aea8390f9b7ebbfafb1'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'difference'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4afa4379da5a4745bba60b212b0b0e49'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'actor'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b337bbba6df4047a96a730f2686357d'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4c1f8cba6d1b45bbaac23e3805e3ab13'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
                            value: 'sent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c22c1a14ccd4a4da04ab43754b0b821'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
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
                        table: 'ua_table_licensing_config'
                        id: '4c277201de6446259064f3242bba2529'
                        key: {
                            name: 'x_kt_gov_gateway'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4cd660f35d96405290b670bb03f210d1'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_table'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4cd7eb34706b4d828518ab379a6f1f84'
                        key: {
                            sys_security_acl: '79a832f60609498bad088470c6743ec7'
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
                        table: 'sys_documentation'
                        id: '4d33eecf979a49e88679f9d90587aead'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'issue_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d399743a0ae40658ea4af434320bd7c'
                        key: {
                            sys_ui_section: {
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            position: '5'
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
                        table: 'sys_choice'
                        id: '4e8c616e5b0749b199972f54ab76cb35'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_kind'
                            value: 'on_demand'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '4fa920450e5447ecab02ecd23a52c338'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'logged'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '504f79e9ca104cf19c2fbc91903f1bfe'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'config_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5050c74cea5b4bcba6d5b7592a2ceaa3'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
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
                        table: 'sys_documentation'
                        id: '512eea292536491a98dc88230eebec5a'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '515b2a9f860848a1bf1dcbf35dd759db'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                        table: 'sys_dictionary'
                        id: '525ba30297a340a6b14e5724c0032e01'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'attachment'
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
                        id: '52b0fd0e771341cfabc4352785725a99'
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
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '52fb8197ef9541d5a0734c266ef42194'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52fc29c903714ddb8bcaaff5724fd0f9'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'logged'
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
                        table: 'sys_ui_element'
                        id: '535578d013b24d0f89e818dd83e668db'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5362cbf772c246ce81fc885555b69e28'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'test_type'
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
                        table: 'sys_dictionary'
                        id: '53cf6345d2934c2a9e9fe06b5cb6b51b'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'valid_until'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '53e57cdfb076436fa68c916d6cafb759'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'minimum_population'
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
                        table: 'sys_documentation'
                        id: '542b4edc0b5c44a8bd539a5bc07c920e'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'table_name'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '5541fe1aa8624ec2bfee067874d92c5a'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'record_id'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '5565e55fe81b4566a940fa3bacc85e3b'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'mapping'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5577074b7fcd4f85878b699a89f153b3'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'claimed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55b9e84bd5894cb7bceac029ce0906bf'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'enforced'
                            position: '2'
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
                        table: 'sys_ui_form_section'
                        id: '562f459294e345fcb8ef14edd6a195e9'
                        key: {
                            sys_ui_form: {
                                id: '93671889c19844029e887beca319cbbf'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                        table: 'sys_ui_element'
                        id: '56e045764f9c4b3ca376cda4c33f442e'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
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
                        table: 'sys_documentation'
                        id: '573b53deb98042a7a9c21f58d95ecd5d'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'policies'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '57d3ae93c31342d29b8c40096381c442'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'claimed_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57e1cf43df1f4f5ea468f32403004646'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '5915578f1b0744649dbee589f7cdd121'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '59892a2243ac4156bf9c182e6fb5f41a'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'definition'
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
                        table: 'sys_documentation'
                        id: '5b10d1e7b47f4b6f941cbcd0146ba3a1'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b3d625b8f0c4c9580ea005af3d83a7f'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
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
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5b41dc70c39f4427aa9e2df1e774689a'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_kind'
                            value: 'daily'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '5bbf11624dce455983bac2114c0b63e3'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'requested_by'
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
                        table: 'sys_documentation'
                        id: '5c501c6b8be44c158b49c044a4871b28'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'minimum_population'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c791047a3764521a0555a1d8a275284'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'export'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '5e11d5c7d376463cae15926a320640a4'
                        key: {
                            sys_ui_form: {
                                id: '3b4219c82e8b42f1a6c2f9d83ea4c2aa'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
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
                        table: 'sys_dictionary'
                        id: '5e90dc9521874fa8b3c9dc0f953237e2'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'minimum_population'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f0ccca5e5ed472a8584eb0aa735abcf'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pass_threshold'
                            position: '14'
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
                        table: 'sys_ui_element'
                        id: '5f3e41582e3643c8a58b7c1d1f0f27be'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f4de442ac71420bb5ac53156e1d0873'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'requested_at'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '5fca7db9612c4716970e7d9d153611ef'
                        key: {
                            sys_ui_form: {
                                id: 'e9da30e50be14483864f06fcef0b50a2'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                        id: '5fef69f7c942413a8e5b988d51292cba'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'export_days'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6023eecc4c914375adf3a458bed13465'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
                            value: 'manifest'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: '628695eb10b74e44b5fbb28e953a4e44'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                        id: '62cbebede8a8443aa7eea5936a7a9fbf'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner_group'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '630992e530994eaaa26136d0c678f537'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
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
                        table: 'sys_ui_element'
                        id: '65047a5ac1aa46eca8dfc49a222c6598'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'minimum_population'
                            position: '15'
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
                        table: 'sys_ui_form_section'
                        id: '65c59dad66374a94b093a9aaab98f544'
                        key: {
                            sys_ui_form: {
                                id: '190a1b46e6fe4809953db6a23ae7b84f'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                        table: 'sys_dictionary'
                        id: '65ca5c6a90f440df8bd6ebdb9f16aebb'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'policy'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '65e9ca762692455da4a217fa43c3542f'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
                            value: 'pass'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '673d9af073664c45bdf43bd107d81fbe'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'enforced'
                            language: 'en'
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
                        table: 'sys_index'
                        id: '67b514b72a7741fdb289dad1b753feff'
                        key: {
                            logical_table_name: 'x_kt_gov_reply'
                            col_name_string: 'reply_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '680fe6fe56f3497cbca040c131a57c7d'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'collected_at'
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
                        table: 'sys_documentation'
                        id: '687dc0928bc04e7cb6d447f4050fb88d'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'redacted'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '68e4a53a42294c7ab28a0d7a143647cc'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'is_empty'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '68f6b4f676db42e99c61b6533300693e'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                            element: 'integrity'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '694d74a1851348dcacd95114b677201c'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69508c7d28f946b4aa753c10a8fb867b'
                        deleted: true
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
                        table: 'sys_documentation'
                        id: '697a7ef4183f4d0b9a3d76afabe6de43'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'next_attempt_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '697ea15055084b308a51103627cc539c'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69886683c8804d9b8e1bc947151aa33b'
                        deleted: true
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
                        table: 'sys_choice'
                        id: '69a53671b93f4935a93d89f32fc5fb61'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
                            value: 'artifact'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: '6a559d64e4e445ce96a4b778416f2f51'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'enforcement_rate'
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
                        table: 'sys_documentation'
                        id: '6af3eb186f244e64aed156ada873ed6e'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b32284e5d2e4be684162d884d6150f2'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6b536cc587044803a4dd106ecf7760aa'
                        key: {
                            logical_table_name: 'x_kt_gov_population_gap'
                            col_name_string: 'day,policy'
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
                        table: 'sys_ui_element'
                        id: '6bda38f024134540aec85367db7005ab'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
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
                        table: 'sys_ui_list_element'
                        id: '6cb940d4c1544f7da2b772a1e59f32b1'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                            element: 'difference'
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
                        id: '6d61c0bc348e4f0fbde1b2b67317ecc3'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'attached_at'
                            language: 'en'
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
                        table: 'sys_ui_section'
                        id: '6d896fceffc245ed97d066a54740fc1d'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            caption: 'Evidence file'
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
                        table: 'sys_ui_element'
                        id: '6dda55234ee54dadb001997da2087cdb'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'carry_code'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6e3210d0d9f8425991659e15d913035d'
                        key: {
                            sys_security_acl: 'c574f4e9301f4b57b9989f00c86279a4'
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
                        id: '6e86604af3d247b18a6aae4c8409b400'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'validity_days'
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
                        table: 'sys_ui_section'
                        id: '6ecf5d13b8ff4da68ddcca57862c2832'
                        key: {
                            name: 'x_kt_gov_finding'
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
                        table: 'sys_documentation'
                        id: '6ef2d71b1ed54d758de83251528cb0d6'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_state'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '6fbf073e919645baa567e6f5973fbb96'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'export_total'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6fd36b3ded4e4a308695c96d82288a6a'
                        key: {
                            list_id: {
                                id: '88bfe25847904f259a1664c4c9fabef9'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                        table: 'sys_db_object'
                        id: '6fe4e023ba0d40289574aed143d2e54f'
                        key: {
                            name: 'x_kt_gov_decision_count'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '704ca6e9af40449f80b6cc4810353c5a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7094626b66b343efa05cc8ca11c45775'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
                            value: 'stale'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '71196883f62e428dad24010f6171bbad'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'valid_until'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '71722afaa0594397b8207a9216618467'
                        key: {
                            sys_security_acl: '22242a78e2014a89b9f44f64dc3d1c10'
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
                        id: '71999b7ac5ea4903bafb955597194a9b'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71b8640a33d14943a86636ff17a3ea50'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
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
                        table: 'sys_documentation'
                        id: '71c27c2f98e347fb89a76fe7a46aa344'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'active'
                            language: 'en'
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
                        id: '72450672e2d9439db10a506b3af8296f'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                        table: 'sys_ui_list_element'
                        id: '724bb9b4c52548ae9c995a51117bed3f'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                        table: 'sys_rest_message_fn'
                        id: '72509dc4cd03415e8b55e72b2571285f'
                        key: {
                            rest_message: '175514aed13d4d088c95643b8f28c261'
                            function_name: 'Read'
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
                        id: '7280617d126642dbb186fdb0dff79c31'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '72878eedf4724725aedbd7be0bcd1b7c'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                        table: 'sys_dictionary'
                        id: '72b0e1e420d44d1c82a1968f086f5a8f'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'config_version'
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
                        deleted: true
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
                        table: 'sys_choice_set'
                        id: '73c58db54ee04b23bbe07427299be5cb'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'action'
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
                        table: 'sys_ui_list_element'
                        id: '740cca74d4274bf2bfa541bd260d0540'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'evaluated'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '74165b1fbd6046898b52aacc360763f7'
                        key: {
                            sys_ui_form: {
                                id: 'db0153abb6f7429b9464571b37ab915b'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
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
                        id: '74186f42d1ae4919bcabb2ca4f9c6efe'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_type'
                            position: '10'
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
                        id: '7453fb7b3ea645b1822466c9111ed9cd'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7461717c0f6e4e5fa18b837200add7de'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'owner_group'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '75d78b173fb34208a45a317384b0aff0'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                        table: 'sys_documentation'
                        id: '762c5bd80d554db7bff451211a1c23b2'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'sha256'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '76dd254ef6454e6cacd091ec6b913792'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'control_id'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: '77b4d63109e54607abe8d87abff510ad'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'test_type'
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
                        table: 'sys_dictionary'
                        id: '780296b3fdb342529efb64e3a1bb76a2'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'blocked'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '78653b193eba4aa48c7e0cc7f01e7e76'
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
                            element: 'is_empty'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '786fcdfee4e34cefa6dc96a16ef1483f'
                        key: {
                            sys_ui_form: {
                                id: 'db0153abb6f7429b9464571b37ab915b'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
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
                        id: '78d04dc7a6e949dcaa03150c6a6771f9'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                            position: '9'
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
                        table: 'sys_ui_section'
                        id: '7934c757b433491d86b6404e30a96731'
                        key: {
                            name: 'x_kt_gov_export'
                            caption: 'Artifact'
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
                        id: '7958bb9957c34901a2ec8426ba4948a8'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '79afa52646684f808a172d201c824133'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
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
                        id: '79c93d01fdaf48e1a3698f2ba560cc9c'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'webhook_days'
                            position: '9'
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
                        table: 'sys_dictionary'
                        id: '7a691d5bb8a743f8b47ce162d862c129'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a6f27c6931948dbb9b26ac0c54c660f'
                        deleted: true
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
                        table: 'sys_ui_list_element'
                        id: '7ad7fd814ae543edbb8765c4f237cf2e'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                            element: 'webhook_total'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7b6a146c8b7d47338c1926fe3b13235a'
                        key: {
                            name: 'x_kt_gov_evidence_file'
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
                        table: 'sys_index'
                        id: '7c329bb972fb4b1bb3408d16b9c2a70d'
                        key: {
                            logical_table_name: 'x_kt_gov_reply'
                            col_name_string: 'state,next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c4da9f87d34449c991e856492df483e'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'minimum_population'
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
                        table: 'sys_ui_element'
                        id: '7c9fb854f8914c1e815cf619f979bab9'
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
                            element: 'error_code'
                            position: '10'
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
                        table: 'sys_documentation'
                        id: '7cd608e4c1564914b64d01fec65f0da5'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d00ab5b4dad4f26b05d61bca732b9be'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'policies'
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
                        table: 'sys_choice_set'
                        id: '7e195b4ecca54ae8952b93e2c3e07128'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
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
                        id: '7eeb26b74f5d45628151c4a8bea65244'
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
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f171e25e4ad41c09d6a7ff4afc355c4'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pattern_kind'
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
                        table: 'sys_choice'
                        id: '7f7a66aa920d4d80875627686209aee1'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                            value: 'deployment_unapproved'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '80605be477f24f0c8ebf9c4aa889fae2'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                        table: 'sys_documentation'
                        id: '80e4ea5e530d4fe083b4d4ea96c8d3f3'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'evaluated'
                            language: 'en'
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
                        id: '813a83cd44f04e089c784d4284c0c388'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                        id: '8163e2cebed846ce84541d5bcbf69232'
                        deleted: true
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
                        id: '823a8a633db24ca0bff53311335c86b3'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8273eef15e4844e48c4c28ac2d0831af'
                        key: {
                            sys_security_acl: 'c82b8d099970430b85f775e7505ded6e'
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
                        id: '82918de8549e4c50b02fc11e0e262727'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'configuration_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '82b1b6046c264a0490ce0c8028776d56'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pattern_kind'
                            position: '8'
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
                        table: 'sys_documentation'
                        id: '83bd7437509444daac55c5e8045ca17a'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'last_checked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '83c65b888e284b9ea42448343b333914'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                            element: 'actor'
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
                        table: 'sys_documentation'
                        id: '83fd1285fb4e42dfafcd446c2dd7e790'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'control_objective'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83fe78e72d8b488c9ba8df1709021aab'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8411efad13624199a2ec9afd83049fcc'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'test_type'
                            value: 'enforcement_rate'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_choice'
                        id: '84d3f629e2d045cf9a70980c062a1593'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'action'
                            value: 'resolve'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '8501ed1cbd4c44f0b7f33be995b8eb8b'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'used_source'
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
                        table: 'sys_dictionary'
                        id: '851f19c16d584a0ab226761c07415eb2'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'action'
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
                        id: '85e7ccb2f1774192b2b364d78882c74e'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
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
                        id: '86024977c2b945bd88dbb1349710aa62'
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
                            element: 'error_code'
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
                        table: 'sys_dictionary'
                        id: '868270dd841a48e9a669f3495b55d486'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'first_seen'
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
                        table: 'sys_ui_element'
                        id: '86d6501bead14058b95eabc827469767'
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
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86e0ad333f39485cabe9744695a76acc'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '6'
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
                        table: 'sys_choice'
                        id: '871b9d350d314768ba710b01bce7d504'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'kind'
                            value: 'part'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: '877a28da38024eb98f11e9d94085ae51'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                            element: 'byte_count'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '87818c7a495c456e8e322e56a0aa45aa'
                        key: {
                            sys_security_acl: 'e201fba47e4945889aa803e6c0398f32'
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
                        table: 'sys_ui_list_element'
                        id: '88061d4dcf3548caacb1cb7b3ce4a16e'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                        table: 'sys_documentation'
                        id: '880954cf1c494dc38df071b08248915b'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'gap_key'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '8883fd04c7dc472d89f94386163f2dd2'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'blocked'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '88bfe25847904f259a1664c4c9fabef9'
                        key: {
                            name: 'x_kt_gov_finding'
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
                        table: 'ua_table_licensing_config'
                        id: '8962ed46c58f48c398066c4a6e59ced6'
                        key: {
                            name: 'x_kt_gov_delivery'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89bfa7eccd884c609f925e1e84b66001'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
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
                        table: 'sys_dictionary'
                        id: '89e2ff8d627240f8b14e9fd003ce2fba'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89ee561d2a6a4b8aad00708fe186d2a2'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'valid_until'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '8a572c7d27444310a7bf835a4b1a6c0e'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
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
                        id: '8aab65b322a8496596c2e712afc33a61'
                        key: {
                            name: 'x_kt_gov_decision_count'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8aae455f58654094bbd79092fce7b4b6'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'carried_to'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8aaf326c44734f3d8c221d3920dadf14'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'used_source'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ac16b7dfdcb477a899331c7fd15d6a2'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8ad5d2a785f44103a75b84f0170027ea'
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
                            element: 'remark'
                            position: '23'
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
                        id: '8b403616648d44f1a2c9a992fc55e3ba'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'expected_sha256'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b51b03abaac4e25811d5a1a03168eae'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '8bed9e7534174ef1a819d91b0f47104f'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attachment'
                            position: '9'
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
                        table: 'sys_ui_element'
                        id: '8c432ddd63dd43999bfa5028e4880be7'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'minimum_population'
                            position: '12'
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
                        table: 'sys_choice'
                        id: '8cc39c595ce942b28fe0059b35f922ad'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_state'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8cf5c4de04154a6b9ef8b0f6ea03e362'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'export'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8d01032a37e64fb5b424973640bda54d'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'export'
                            position: '3'
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
                        id: '8e7ff3b9f0e8475084ad9e5f06c205a1'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'environment'
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
                        table: 'sys_documentation'
                        id: '8ebb9833549f491bb2586ab3b2270b7e'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'NULL'
                            language: 'en'
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
                        id: '8f0827a78f2e485cb263d648d165c744'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'escalation_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8f29875ab1c74f64a3213e7ca7b20038'
                        key: {
                            sys_ui_form: {
                                id: '3b4219c82e8b42f1a6c2f9d83ea4c2aa'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                        id: '8f2fc354c64c41a6b256345d4079f1de'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'reply_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8fa19b5bd85b431f995ec8ce5c32f70b'
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
                            element: 'record_count'
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
                        table: 'sys_dictionary'
                        id: '90b52024648143cab45962ad47e21dda'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'request_key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9185a80d5af84545a554fcb50281e892'
                        key: {
                            sys_security_acl: 'd1a9990b81dc4726a1d275019efc72cd'
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
                        id: '91a37474ce7449b0a3e3ae8241ff45f1'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91f29bf613ef45dda410dcb7ee5907b9'
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
                            position: '22'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9243c1eb1bad4665a8bad784347df376'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'integrity'
                            value: 'intact'
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
                        id: '928a54bb47df45c9be728f08099a8088'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                        table: 'sys_ui_element'
                        id: '92a78d0a8c6c43818bfc1292cd8a2a50'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'population'
                            position: '12'
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
                        table: 'sys_ui_form'
                        id: '93671889c19844029e887beca319cbbf'
                        key: {
                            name: 'x_kt_gov_evidence_file'
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
                        id: '938c78460f08405eb526cb5e5d120161'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'owner_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9394fe7b8f3749e196f737bcf75ded3e'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'NULL'
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
                        id: '93db1ffe0e9f451bb07db6d1dfde02c0'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                            value: 'decision_version'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_choice'
                        id: '943f105b51724f96bd8c6a6c8dc19f5f'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                            value: 'change_not_deployed'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_index'
                        id: '94603e38104045858e7da95f9cb14037'
                        key: {
                            logical_table_name: 'x_kt_gov_control_test'
                            col_name_string: 'test_key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '94ac373fbbf545a691f5a021f17e3e76'
                        key: {
                            sys_security_acl: 'b04322e9edc1448396e7fd6cfb44ff50'
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
                        id: '94fadce859994c54916944518ec7f87f'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'table_name'
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
                        table: 'sys_dictionary'
                        id: '967a671075854bfdafc6f37426e90e0d'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'subject_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '96deb544583c478c93752ca28700a795'
                        deleted: true
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
                        id: '97d6710cc2a7457ba6ac3705d3c8a254'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_attempts'
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
                        table: 'sys_ui_element'
                        id: '98a82d807df046d18e1d77550783c454'
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
                            element: 'config_version'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98c683e433ea4e369ccf5ff8e9468412'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'file_name'
                            language: 'en'
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
                        table: 'sys_ui_list_element'
                        id: '98f55b57b1114020b83de54aea30704d'
                        key: {
                            list_id: {
                                id: '88bfe25847904f259a1664c4c9fabef9'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                        table: 'sys_documentation'
                        id: '9b62a4b8f1164572b7b7fb1e0db41448'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'conclusion'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: '9bb13829602044088226892ab28ea7b1'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bbb95b0862146d2b3fddbf7a1bdba45'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sha256'
                            position: '13'
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
                        table: 'sys_ui_element'
                        id: '9c2b2a5039124be6bb8215d91882f790'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'request_key'
                            position: '6'
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
                        id: '9c80da7e5da64ac484f655ac08a13c78'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'blocked'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '9cc9927106fb4c66a36c85f1abb87997'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d318434156d4d2c8c29079c4174573c'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                        id: '9d96e2fa871f406887b1aab723866fd2'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'policy_pattern'
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
                        table: 'sys_choice'
                        id: '9e1692009983412d89e59df2482b37e7'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '9e71b5e73f2f48c58eb418403c7628b7'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'export'
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
                        table: 'sys_ui_element'
                        id: '9fb5b39aa1e9420bba55a1f12a78b9ec'
                        key: {
                            sys_ui_section: {
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            element: 'finding_key'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9fb8336f64d14635a14e500041e30688'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'outcome'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '9ff5249f1b6b4ad2b637db43f48009c7'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'conclusion'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a00fde418d70468f93f9156897ca3a7e'
                        key: {
                            name: 'x_kt_gov_population_gap'
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
                        table: 'sys_ui_section'
                        id: 'a04b87e5a0b54d97aef605d770983b6a'
                        key: {
                            name: 'x_kt_gov_control_test'
                            caption: 'Carried'
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
                        id: 'a075ea9491694d428a193147c3517a9b'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                        id: 'a087e308fa3c43e9bca6dcdc6be95d0c'
                        key: {
                            sys_security_acl: '35ebd6c8201f4633b769219f191dc009'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'a103f8dd8b6d46819696ba30a0f5ad69'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'code'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'a15d8f255e0c4866959e120703633523'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                        table: 'sys_dictionary'
                        id: 'a163e2e8ac8249cda7e95dbe406b5b79'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a17f9032334b4e578560c370893f32b5'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
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
                        id: 'a3159f6e17254c64811794b8e6ca1a98'
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
                            element: 'collected_at'
                            position: '17'
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
                        id: 'a4b6fbeb9ff94f63886ce5e211aa3e4a'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'export'
                            position: '3'
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
                        table: 'ua_table_licensing_config'
                        id: 'a5416c3f8554436bacb80c5bbc4920d4'
                        key: {
                            name: 'x_kt_gov_evidence_file'
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
                        table: 'sys_ui_list_element'
                        id: 'a614a461c7fa4665a99ed1b8538366c0'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                        id: 'a735ec8ce45b46609a0e70109d1ecb08'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'claimed_at'
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
                        table: 'sys_choice'
                        id: 'a7f1e2cae13049adb7865575baf17a2a'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
                            value: 'fail'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'a86321adaf08478cbcc8249d4a1c14f2'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalated'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a871a5ceba1d458585a3a9d22ba34164'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_pattern'
                            position: '7'
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
                        table: 'sys_ui_element'
                        id: 'a8b6cc83344741669d6fb81a1e75f9a4'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attached_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8bd9ccb1cee419e86acd76c3293cce5'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'owner_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a92a901a30414fb6a44fdb86dc4262ae'
                        key: {
                            logical_table_name: 'x_kt_gov_control_test'
                            col_name_string: 'carry_state,tested_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a93bd9b8fd2c4a898429c0d82bce91d2'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'sha256'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a9d28be200f44ceca5b6ebcf19fddcc3'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'table_name'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: 'aa18773da47b4c2daf06be77a915d3ed'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'state'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa368677e89d4ec5a6b6478bd19ba7de'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'record_id'
                            language: 'en'
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
                        table: 'sys_ui_list_element'
                        id: 'aa8ae62f2abe453f902d5528647f4ed3'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                            element: 'export_total'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aab5f1b9877a4ce58c93c42870b8dc4e'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
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
                        table: 'sys_documentation'
                        id: 'aac0400902684571a76499b21991049d'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'aac80809db324321ba080f0bb4bcecd5'
                        key: {
                            name: 'x_kt_gov_reply'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aafbb1b0eeb74127a8352183a8c675e5'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_number'
                            position: '5'
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
                        id: 'abbbcaf0bd004cefb5528cadd58ea6f2'
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
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'abddb81ff32f46ecb52cfd4ef08e4204'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                        table: 'sys_ui_list_element'
                        id: 'abeb5a925e9d440091daf18ba678d6bd'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'window_kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac3bc869acb24844a426dbf7d2cff6c5'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'logged'
                            position: '7'
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
                        id: 'ade30ae6de3b48cd865752d6dd88c2a5'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'escalated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'adeeae19b3aa4e14a57ce6abc839a00b'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'file_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'ae0686b14ade4061b097491da267cd83'
                        key: {
                            category: 'x_kt_gov_control_test'
                            prefix: 'KTT'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ae3a8a7288a742febe5ee3e0152872ee'
                        key: {
                            list_id: {
                                id: '88bfe25847904f259a1664c4c9fabef9'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            element: 'subject'
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
                        table: 'sys_ui_list_element'
                        id: 'aeae8ebfb76340dbaf522225c844db1d'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'control_id'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'aebd686ce61243609310385485a851a4'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_kind'
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
                        table: 'sys_documentation'
                        id: 'aeccbdfe006c4f3e9ccfdd5a40bc7616'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'claimed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aed44f9025324b2bab410fbbb0efdab3'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'byte_count'
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
                        table: 'sys_choice'
                        id: 'aedfacc2337549c0bef2814b8ed655cb'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'used_source'
                            value: 'webhook'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'af08ab81f13f4201960008a6f75b5fc8'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
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
                            position: '2'
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
                        table: 'sys_dictionary'
                        id: 'af4d7a4350c14172ba1b28111d28c5c3'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'af84da26aa154a88ad0f08e1a902db59'
                        key: {
                            logical_table_name: 'x_kt_gov_finding'
                            col_name_string: 'finding_key'
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
                        table: 'ua_table_licensing_config'
                        id: 'b04cb0b73c3e41898c2a81a16ec46d52'
                        key: {
                            name: 'x_kt_gov_control_test'
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
                        table: 'sys_ui_element'
                        id: 'b06a9630766c47638c0dacaddd1dd543'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sha256'
                            position: '9'
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
                        table: 'sys_security_acl_role'
                        id: 'b0d2c815789545728953e9cafbff0fae'
                        key: {
                            sys_security_acl: '62fb9125fb684feab760066dc0b1a8e0'
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
                        id: 'b0fd74c448374b69b4fd4a94cf903a7f'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: 'b100e4b5d726462a982f83fd221de075'
                        key: {
                            rest_message: '175514aed13d4d088c95643b8f28c261'
                            function_name: 'Request export'
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
                        table: 'sys_security_acl_role'
                        id: 'b13b39aa0f77496f85e73d37cdd85425'
                        key: {
                            sys_security_acl: '9d81821a53b0400ab6085c7607334d1b'
                            sys_user_role: {
                                id: 'efbc44f819e647c998ded87928e5c30e'
                                key: {
                                    name: 'x_kt_gov.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b15caedf4beb4d9081be1f38d8e18575'
                        key: {
                            name: 'x_kt_gov_control_mapping'
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
                        table: 'sys_ui_list_element'
                        id: 'b1a076df21184732bc7a428f8306e716'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                            element: 'last_checked_at'
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
                        table: 'sys_ui_list'
                        id: 'b1bea33716e547788e3de20d93e24b94'
                        key: {
                            name: 'x_kt_gov_population_gap'
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
                        id: 'b1fa870b8aea4111b1999830cd5053ab'
                        key: {
                            sys_ui_section: {
                                id: '1936ce478d7943e792ba7ba05ad2b745'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Numbers'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalated'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b279557e02834fd2a9222d9d72a3efe9'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'closed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2a10f3e45e94c738d1c9b45113df6f2'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'subject'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2b95b72c5a94b6a8180aae573d9b083'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                        id: 'b30eb81e4c214969aef4316bd9809fc5'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'escalated'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'b5c4303b11cb40ad9534724e5cf0b144'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'escalated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b62e42626ed4491699d7fad7ac60d847'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'ua_table_licensing_config'
                        id: 'b6e79e9225d541f7903faff365f93bb5'
                        key: {
                            name: 'x_kt_gov_control_mapping'
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
                        table: 'sys_ui_element'
                        id: 'b7863f48fd3b4098abbd4f6e8896ea3a'
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
                            position: '21'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b78bd6982d5f4b4e98ef97f1dc9bfbfd'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'escalation_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b7924faffe704e509bb85e074d9d0460'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                            element: 'file_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7b19555250449939c4c4bad88de1edd'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: 'b7e759457aad42c7960c4b3f9ef6ad7b'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'integrity'
                            value: 'missing'
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
                        table: 'sys_index'
                        id: 'b86acd94b0494e65ac4b9013e9ace8df'
                        key: {
                            logical_table_name: 'x_kt_gov_control_test'
                            col_name_string: 'result,valid_until'
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
                        table: 'sys_index'
                        id: 'b86bcf4ecfd04bfbbb08b88309fd4185'
                        key: {
                            logical_table_name: 'x_kt_gov_control_test'
                            col_name_string: 'window_kind,window_from,window_to'
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
                        table: 'sys_dictionary'
                        id: 'b89f34c1b1e949ae9481d2ea7438c1a3'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'claimed_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8f04b6a4e894c65aff04bf49c47d119'
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
                            position: '9'
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
                        table: 'sys_dictionary'
                        id: 'b94817bfaebe48bc8ea5da4ce726aa57'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'population'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba453162624448fca64a69babd280c10'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tested_result'
                            position: '11'
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
                        table: 'sys_dictionary'
                        id: 'bb1d150df82240db89b76c745f6feb1e'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'integrity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb292c7960084590a364af693b8e53e5'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pass_threshold'
                            position: '11'
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
                        table: 'sys_documentation'
                        id: 'bbdab50bbf7c456abed2771beedd8540'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'control_id'
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
                        table: 'sys_choice'
                        id: 'bc15e4343ddf4667800c2b004db98e3a'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'control_issue'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: 'bc96c18a3aab45fa8b17b299ae31cdab'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                            element: 'ended_at'
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
                        table: 'sys_ui_list_element'
                        id: 'bd6922f473364857b1cb761b8b8af3a8'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                            element: 'outcome'
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
                        table: 'sys_documentation'
                        id: 'be35e55bf9874c578da979b7b4df4e43'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'be394a04fb614ada853596c938b52d25'
                        key: {
                            sys_security_acl: 'c72046d6b59841ec80d81ab22aa0e0fb'
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
                        id: 'be7b5ee43286429792d1e275c85c6d86'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'integrity'
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
                        table: 'sys_ui_list_element'
                        id: 'bec37bb1f8b346078207041b5d310ffe'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                            element: 'export'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bee04e4282eb417e8a7b23cece966527'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'control_objective'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bf2c900b7bca42febe36b7aa68e07477'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'byte_count'
                            position: '4'
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
                        table: 'sys_dictionary'
                        id: 'bf34abec119649c9babe76fdd4314935'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'redacted'
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
                        table: 'sys_ui_list_element'
                        id: 'bffd7dfeae4c4641be726d5a98e99ab4'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                            element: 'used_source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c039b7e826c446e084387ed340bf18d8'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'claimed_by'
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
                        table: 'sys_index'
                        id: 'c0f786a04473478bbabce6b0b5f960ce'
                        key: {
                            logical_table_name: 'x_kt_gov_reply'
                            col_name_string: 'record_id'
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
                        table: 'sys_dictionary'
                        id: 'c171cbc4493b4ee2a75007c00e10e4df'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'actor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c18e1abebc5c4816b09598a640a118c1'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
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
                        table: 'sys_ui_form_section'
                        id: 'c1c59c907781406a8b971f5e585e06e1'
                        key: {
                            sys_ui_form: {
                                id: '37bb0c4fbe2640239f0d93609e20b5c3'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
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
                        table: 'sys_dictionary'
                        id: 'c322901ac77c46d7819dbeb51926589a'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'subject'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c3409420bf534624a218218cc526697a'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                        table: 'sys_documentation'
                        id: 'c37a307e30b74d66a13d873e235850fe'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'c3d605d227f34bd7a2a29c7c8ee84006'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'used_source'
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
                        table: 'sys_ui_element'
                        id: 'c4bfccc8355e42f8b66b8cc3486770c9'
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
                            element: 'requested_by'
                            position: '6'
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
                        table: 'sys_documentation'
                        id: 'c4cfba0383e148a8b9a3dc728097a15f'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c4fba9f7750542088ca6d8063c8847e8'
                        key: {
                            list_id: {
                                id: '1de061e8ac92444c9a66667ca119e9da'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
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
                        table: 'sys_ui_element'
                        id: 'c5c2f772f6f140baa0b4190ca560e4ad'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
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
                        id: 'c5d911f2502d401b936027fc2403152a'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5f37e4df4c94fddaef7cfd358965ef0'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5f3c66baa38478bbd2249f1a5525675'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                        id: 'c63c6f4673534f5a9200f62f8225abe0'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'grc_control'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c662ae1bcbd94a05985f3e74ae55b3d9'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'file_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c676bb51d3c14d8ea251d440dc4125d5'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c6cb0bc2d4d14a5fbde08e5e2f860cee'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'byte_count'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6d8c6c83efb4a7599f73bf94ee0dfa8'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
                            value: 'stale'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'c71c7493df974dcca249e62872d1a95f'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'definition'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c74e792ee9c647a3b02f4e7e317cdbd9'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expected_sha256'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c803b023c9e84122aed97718abea66a4'
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
                            element: 'record_count'
                            position: '19'
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
                        id: 'c86484f9fa3b4715a1a8b3eaadcdaf85'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'grc_control'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c8833f8a34744c0a8f8df657468ddf2b'
                        key: {
                            list_id: {
                                id: 'b1bea33716e547788e3de20d93e24b94'
                                key: {
                                    name: 'x_kt_gov_population_gap'
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
                        table: 'sys_security_acl_role'
                        id: 'c8f49915d1c64fc1ad22155662b73bb7'
                        key: {
                            sys_security_acl: '64f01df2495c4b658d7d913bd0d40c2e'
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
                        id: 'c956865e4b7f478ca6dda3a26a40bad6'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'issue_table'
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
                        table: 'sys_documentation'
                        id: 'ca139f8dee8746d4824bbde31e950a59'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'sha256'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'cae2f29b8c9540898082961d050abe94'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'caf2917225db4300a822a66896819209'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'difference'
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
                        table: 'sys_dictionary'
                        id: 'cba96d2f691a4491bb551053cabdbc74'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'population'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cbafe6ebae5242d8837912d3cf468eaf'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_kind'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc2cbdcdd80143f18bb8834f68ad7756'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'requested_at'
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
                        table: 'sys_dictionary'
                        id: 'cc365a71f82f484f8f88a78b7e9980b5'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cc667feacea64b3bb4c36f270072e887'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                        id: 'cc6ee319e7d840c98726bd1fe938a8f9'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
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
                        id: 'cdb5201c4a4c49ce8f59f6c53f0bb656'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'difference'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce2a18d717bf44589df4c6d56e23513c'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce3176f9b1454264b6bbb8142f792d99'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_id'
                            position: '7'
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
                        table: 'sys_documentation'
                        id: 'cee3c810723d44f3980245cd09b9bd4b'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'control_objective'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cef0a918566144e184e54071f4823bc1'
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
                            element: 'job_id'
                            position: '16'
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
                        id: 'cf5a177c3bbb4bf79bdc4ba64a6eafbf'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'owner_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cfc1f8c58b464fda9004b30d5213deae'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd000c5511f1240d6aaa35a344f074249'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'is_empty'
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
                        table: 'sys_dictionary'
                        id: 'd0bbb5d3ce64478b85bce961c97152ba'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'blocked'
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
                        table: 'sys_ui_element'
                        id: 'd0f092188cd442dea62112ae6b4fbb42'
                        key: {
                            sys_ui_section: {
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            element: 'subject_table'
                            position: '1'
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
                        table: 'sys_documentation'
                        id: 'd12a1bf4cb534752bd98590ea18c6a2d'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_from'
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
                        id: 'd1f3e3c4073a4a068c6826b4f177efd4'
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
                        deleted: true
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
                        id: 'd38d186fe57e4c0eac490928c40c1271'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validity_days'
                            position: '13'
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
                        table: 'sys_ui_list_element'
                        id: 'd3dd32c6ec8a4ca08ac171273ade112a'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'validity_days'
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
                        table: 'sys_dictionary'
                        id: 'd431bb8eb4bc4b07b31a54fa52528485'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'issue_id'
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
                        table: 'sys_choice_set'
                        id: 'd5126e6887644b64b7e5d7bcd503c886'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'used_source'
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
                        deleted: true
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
                        id: 'd5d9a0b53f7c428c93707426654b824f'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd677cfd37e824052a3e69aff7e750d9c'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'error_code'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: 'd681efe4cb7f4493aa76574d218f893a'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
                            value: 'inconclusive'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd68ccd1f23244d96935c87860d53f479'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'population'
                            position: '21'
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
                        table: 'sys_choice_set'
                        id: 'd743fe28882b4927a75e6b679e42ab6b'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd794ea9860524e3cab92622f352d56c0'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'active'
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
                        table: 'sys_documentation'
                        id: 'd817df9125eb49d9afb0c964ccc2512b'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'next_attempt_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd89751f76edd43e486ce5e826bdb85b9'
                        key: {
                            name: 'x_kt_gov_link'
                            element: 'kind'
                            value: 'grc_test_result'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd8b7ee2995a94e8387a8b4206975adb6'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'window_kind'
                            value: 'weekly'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd8c6921e77ac46728ff86ca586ef4d8b'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'reason'
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
                        table: 'sys_dictionary'
                        id: 'd9690e3cf6e748b7a7e7118b67be1540'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9d0c11654084365a5d014a357b4dd9f'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'byte_count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd9e3658d4a694642b81a11e5009d23e8'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pattern_kind'
                            value: 'glob'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_form'
                        id: 'db0153abb6f7429b9464571b37ab915b'
                        key: {
                            name: 'x_kt_gov_population_gap'
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
                        id: 'db5134ca9d84466c95c82bb42ad7102a'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db9f66331a5d4a25a41113f461bc33ea'
                        key: {
                            sys_ui_section: {
                                id: 'ee2c6dc77a664d87b39cda19f6767641'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'Population gap'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'export_total'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbd0f779235e437fb169d4315f57bbaa'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbd4a227902e4cc6bd982ab4715fc367'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'enforced'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dbe3c2a445a840be930c3b5bda6fb77e'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
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
                        table: 'sys_ui_list_element'
                        id: 'dc13b060fabe43c19a4a58d817762828'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'control_objective'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc15f08389e245dcaea2200d969bbc6d'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'issue_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dc489503d07d455983bf3082fc271ef8'
                        key: {
                            sys_security_acl: '5715ce30935449818a152d6af5bf3843'
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
                        id: 'dc4f7e57737f4497b7b4e15d26e3a497'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dc95f50940e74e9b8978a62d7a2f4aac'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'logged'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dc9ef885ce794cdd83c7c6d8854fa706'
                        deleted: true
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
                        table: 'sys_documentation'
                        id: 'dca5fe1fbb9d4dea94f667ad4f0c5df2'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'dd965db5d07a4c0192c7c28b3432d7e6'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'test_type'
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
                        id: 'dddea37aa1074eb88e83e9b60210d7fd'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'job_id'
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
                        table: 'sys_documentation'
                        id: 'de55aca034d9466484ee2a885aa73e01'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'enforcement_rate'
                            language: 'en'
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
                        table: 'sys_ui_list_element'
                        id: 'deeb037701324438b0683f0580ab782e'
                        key: {
                            list_id: {
                                id: '88bfe25847904f259a1664c4c9fabef9'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            element: 'last_seen'
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
                        id: 'deff785436974dcfadc195cd109b97a4'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '13'
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
                        table: 'sys_ui_list_element'
                        id: 'dfb9a0e938864dacac0c9c8923d385b0'
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
                            element: 'is_empty'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e08e78faf1ba43809994422be657faa4'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'remark'
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
                        table: 'sys_ui_element'
                        id: 'e0e82b81d3be43cda0fd854d54ff823b'
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
                            element: 'requested_at'
                            position: '7'
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
                        id: 'e163a1ccca2c497dbbae51903697b01e'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'expected_sha256'
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
                        table: 'sys_dictionary'
                        id: 'e1a709a0b63f4b1497c4c1360516b3de'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'NULL'
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
                        table: 'sys_documentation'
                        id: 'e1edaeef91a14ed4b5f6456765652497'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'claimed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e21cccec40014d6cb63fe8822f9909a6'
                        key: {
                            list_id: {
                                id: 'e30e52d6df47487d99aa917d8fac2aa4'
                                key: {
                                    name: 'x_kt_gov_reply'
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
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e225274000b046d4b624b0029afda91e'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'gap_key'
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
                        table: 'sys_documentation'
                        id: 'e25b3871b684413aac3601f98cf90b69'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'minimum_population'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e30e52d6df47487d99aa917d8fac2aa4'
                        key: {
                            name: 'x_kt_gov_reply'
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
                        id: 'e3d7a41e14714c2a91f2e7d2e3eb5d67'
                        key: {
                            name: 'x_kt_gov_gateway'
                            element: 'last_policy_update'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e42452a416a2429ea24a3c0843cb468e'
                        key: {
                            sys_ui_form: {
                                id: 'e9da30e50be14483864f06fcef0b50a2'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                        table: 'sys_ui_element'
                        id: 'e53c6727ad6b4f3389469264998af220'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'uncounted'
                            position: '2'
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
                        table: 'sys_documentation'
                        id: 'e54d0816c6d7437b9f4e7e2a4012ee00'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'NULL'
                            language: 'en'
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
                        id: 'e6789a08f2a14e1f925a204ec015c9c5'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'allowed'
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
                        table: 'sys_ui_element'
                        id: 'e6b46a409c22417cb300492d3de29e86'
                        key: {
                            sys_ui_section: {
                                id: '6d896fceffc245ed97d066a54740fc1d'
                                key: {
                                    name: 'x_kt_gov_evidence_file'
                                    caption: 'Evidence file'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_checked_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e6c72405294944edbc41670925a1c241'
                        key: {
                            name: 'x_kt_gov_decision'
                            element: 'config_version'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: 'e746e1e2c79a48c2905344d9f1e37855'
                        key: {
                            sys_security_acl: '074f7ac6fa6c4bb1832dc2c059ff89fa'
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
                        id: 'e79ccba9a7fb477b8dbb3d844ef71ef6'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'tested_result'
                            value: 'inconclusive'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e79e7142791044e8968425fcc8bd64c8'
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
                            element: 'attempts'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7e0e5e7961547b4835bae744f0a97c6'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8205927d56a4cfb9c2fed7172d5e2af'
                        deleted: true
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
                        table: 'sys_ui_list_element'
                        id: 'e86bbf4832724aacbbf390e12c9ec3f5'
                        key: {
                            list_id: {
                                id: '44f70bfe046e44ddbe07b03851323621'
                                key: {
                                    name: 'x_kt_gov_control_test'
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
                            element: 'control_objective'
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
                        table: 'sys_documentation'
                        id: 'e92e5608ec6240ea98cab864a24da70f'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'test_key'
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
                        table: 'sys_ui_form'
                        id: 'e9da30e50be14483864f06fcef0b50a2'
                        key: {
                            name: 'x_kt_gov_finding'
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
                        id: 'e9ef8f280c9748edbceb4f25fd0697f9'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'logged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ea0afb3c8d7440bd94b900c3e2b0a12a'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pattern_kind'
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
                        id: 'ead0e6d6fde947b18bd09a11bda087e7'
                        key: {
                            sys_ui_section: {
                                id: '7934c757b433491d86b6404e30a96731'
                                key: {
                                    name: 'x_kt_gov_export'
                                    caption: 'Artifact'
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
                        deleted: true
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
                        id: 'eb1591571d504f568f352adf839a10db'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            element: 'redacted'
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
                        id: 'eba286b697de432ca8f61f4b596adf83'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
                            value: 'unneeded'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebcc5721135a4d1c91d584e6d9dfd0c7'
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
                            position: '14'
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
                        table: 'sys_dictionary'
                        id: 'ec2e2e2bea024343b61449b7f8b71fa1'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'issue_number'
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
                        table: 'sys_ui_section'
                        id: 'ecc044a5cb7c4c60ab951272241b137c'
                        key: {
                            name: 'x_kt_gov_finding'
                            caption: 'Governance finding'
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
                        id: 'edd8bc9e70c443faade7d5cea86896ed'
                        key: {
                            sys_ui_section: {
                                id: '0b6faa89fe4e4e0587475d42186dbfed'
                                key: {
                                    name: 'x_kt_gov_reply'
                                    caption: 'Reply to Keeptrusts'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee0ee41a05594e9fa65feea5ea780a56'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'allowed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ee2c6dc77a664d87b39cda19f6767641'
                        key: {
                            name: 'x_kt_gov_population_gap'
                            caption: 'Population gap'
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
                        deleted: true
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
                        table: 'sys_ui_list_element'
                        id: 'ef4bcc45fd0246c5ab720a7231684bd7'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'control_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef57ceb41e2e4dbcb8979cd029e2d224'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'ended_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ef6fd0012bbc4205b83f2e9a58da9846'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'subject_table'
                            language: 'en'
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
                        id: 'f007b5eee70243d49a01ecd3e1e582ac'
                        key: {
                            list_id: {
                                id: '88bfe25847904f259a1664c4c9fabef9'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f02ec17c518141d99344b9796a183d4e'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'byte_count'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0900c0cded446ba89ba209b579585dd'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'claimed_by'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f094ae631bdf4da0ae790ddfc8e758cf'
                        key: {
                            sys_security_acl: 'd96c082bb6a0445d909b9bb14eed57fe'
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
                        id: 'f0c34a05461b48e5870772b87d142954'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'mapping'
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
                        table: 'sys_ui_element'
                        id: 'f198c84ad2a8490a96917ec436e2a82a'
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
                            element: 'valid_until'
                            position: '18'
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
                        id: 'f1e6e48de16c414eab5de15bf2940d30'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'policy_pattern'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f20f9ecaf9f84af19ea279c25e1c9efa'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'subject_id'
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
                        table: 'sys_ui_element'
                        id: 'f2dcc6f50fef4c4dbfff88f180453c60'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control_objective'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f2dd075d1c7b4ca49df0ab80e8fda0e9'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'pattern_kind'
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
                        table: 'sys_dictionary'
                        id: 'f392c4a3ad36450785abdedb79e88518'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'closed_at'
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
                        table: 'sys_ui_element'
                        id: 'f43b4159579946329bf8c947a813ff1d'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'enforcement_rate'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f452f097f4254b2b8b15c728c22adf66'
                        key: {
                            sys_ui_section: {
                                id: '6ecf5d13b8ff4da68ddcca57862c2832'
                                key: {
                                    name: 'x_kt_gov_finding'
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
                        id: 'f480631161cd47f4a0ab6be8ae8aef23'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'last_checked_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4db9f70fd424e8d91a1456a61af4e9b'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conclusion'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4f2cc57dd5f4bf582b1388be736c34d'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'blocked'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'f5ad6b2e81844c49a9e52766c89af6f2'
                        key: {
                            sys_ui_section: {
                                id: 'ecc044a5cb7c4c60ab951272241b137c'
                                key: {
                                    name: 'x_kt_gov_finding'
                                    caption: 'Governance finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5ed0e2484aa47cabb9db69c044435a3'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'grc_control'
                            position: '3'
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
                        table: 'sys_ui_list_element'
                        id: 'f71542b9fc6d4630aec87483e644a88e'
                        key: {
                            list_id: {
                                id: 'b15caedf4beb4d9081be1f38d8e18575'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
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
                            element: 'pattern_kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f744c2c618a542749fe6e316ff5ad751'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f74e491cbc3245e88ce38d0de72e3eaa'
                        key: {
                            name: 'x_kt_gov_control_test'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f78f45133dbf410da2e35516f8ceb427'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'result'
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
                        table: 'sys_db_object'
                        id: 'f8877bc1b62e4feb91d4d966c1d1662b'
                        key: {
                            name: 'x_kt_gov_reply'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f892f460342f461f83b078045bc0ec6c'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'requested_by'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: 'fa21e1096bf84f3fb3a52f45dc39cbdc'
                        key: {
                            sys_security_acl: '6280a84f971b42588c29b9d062739df8'
                            sys_user_role: {
                                id: '5a8c78c3539f4d80a8c56d6b90db3ae1'
                                key: {
                                    name: 'x_kt_gov.auditor'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'fac12eb8e15d4740b64ab837e7751c54'
                        key: {
                            name: 'x_kt_gov_finding'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'fb0406baf9d24be3b6a93853bd5a202b'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'pass_threshold'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fb708d7c46b546a5ac1c83b6eb6032d3'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb74120835704dcb91df08b49bf7b9f4'
                        key: {
                            sys_ui_section: {
                                id: '1586aff2ec6e4d13ad5afda329ef25aa'
                                key: {
                                    name: 'x_kt_gov_control_mapping'
                                    caption: 'Control mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner_group'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fb9639dc94d4482f8301ae1efc993503'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'escalated'
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
                        table: 'sys_documentation'
                        id: 'fcaea1bbce704bdd90035ce080ce8f46'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'logged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcc566bc49344d4d844a69f2d2c40f4d'
                        key: {
                            sys_ui_section: {
                                id: 'a04b87e5a0b54d97aef605d770983b6a'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Carried'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'carry_attempts'
                            position: '3'
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
                        table: 'sys_dictionary'
                        id: 'fd2a88677f5747c5b9a35c136405ae0a'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd72243b67d048bf87f390632e8bd8c9'
                        key: {
                            name: 'x_kt_gov_control_mapping'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd7a666a0c8b4d98a25fb5f71d75604e'
                        key: {
                            sys_ui_section: {
                                id: '021aa7dcf3054e4188df421fe231b187'
                                key: {
                                    name: 'x_kt_gov_population_gap'
                                    caption: 'In the export'
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
                        id: 'fddb7387b6614ec2be40b6deb9d91cef'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'valid_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fde2b8e7bf0048449e72a2947d25f193'
                        key: {
                            name: 'x_kt_gov_control_test'
                            element: 'carry_state'
                            value: 'carried'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        deleted: true
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
                        table: 'sys_dictionary'
                        id: 'fe54978567b8411493b58b2fae20bc58'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'attempts'
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
                        table: 'sys_documentation'
                        id: 'fecce1775eea4ec7acbbd864fadd8821'
                        key: {
                            name: 'x_kt_gov_evidence_file'
                            element: 'integrity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff174a695d404f0b95b6b9c8318b6b37'
                        key: {
                            sys_ui_section: {
                                id: '25e2a5360db74e41a555fbddb64c01f3'
                                key: {
                                    name: 'x_kt_gov_control_test'
                                    caption: 'Control test'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mapping'
                            position: '4'
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
                        table: 'sys_dictionary'
                        id: 'ff835d969c1c4c6dae0d4cd4b92b7973'
                        key: {
                            name: 'x_kt_gov_reply'
                            element: 'error_text'
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
                    {
                        table: 'sys_documentation'
                        id: 'ffa165fb6b214c65bfeafbba74512897'
                        key: {
                            name: 'x_kt_gov_export'
                            element: 'environment'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
