// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.model.AttributeFact.Patchable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the documentation of the Image Management Service says of its attributes: one line each, in the order of the
 * documentation. The values of {@code name} and {@code __description} have rules of their own, so that their lines say
 * no more than the type.
 */
public final class ImsAttributes {

    // name, by which calls it may be patched, type (with ? when it may be null), and what else holds of a value
    private static final String TABLE = """
            file                             neither  string
            owner                            neither  string   chars 255
            id                               neither  string   matches UUID
            size                             neither  integer
            self                             neither  string
            schema                           neither  string
            status                           neither  string   values queued|saving|deleted|killed|active
            tags                             neither  strings  items 10
            visibility                       neither  string   values private|public|shared
            name                             native   string
            checksum                         neither  string   chars 32
            protected                        neither  boolean
            container_format                 neither  string   values bare
            min_ram                          sibling  integer  range 0..; code IMG.0055
            max_ram                          sibling  string
            updated_at                       neither  string
            __os_bit                         neither  string   values 32|64
            __os_version                     neither  string
            __description                    native   string
            disk_format                      neither  string   values zvhd2|vhd|zvhd|raw|qcow2
            __isregistered                   neither  string   values true|false
            __platform                       neither  string   values Windows|Ubuntu|RedHat|Red Hat|SUSE|CentOS|Debian|OpenSUSE|Oracle Linux|Fedora|\
            Other|CoreOS|EulerOS
            __os_type                        neither  string   values Linux|Windows|Other
            __system__cmkid                  neither  string
            min_disk                         neither  integer  range 1..1024; code IMG.0055
            virtual_env_type                 neither  string   values FusionCompute|Ironic|DataImage|IsoImage
            __image_source_type              neither  string   values uds
            __imagetype                      neither  string   values gold|private|shared
            created_at                       neither  string
            virtual_size                     neither  integer?
            __originalimagename              neither  string
            __backup_id                      neither  string
            __image_size                     neither  string   matches [1-9][0-9]*
            __data_origin                    neither  string?
            __root_origin                    neither  string   values file
            __lazyloading                    neither  string   values true|false|True|False
            active_at                        neither  string
            __os_feature_list                neither  string
            __account_code                   neither  string
            hw_firmware_type                 sibling  string   values bios|uefi; code IMG.0141
            hw_vif_multiqueue_enabled        sibling  string   values true|false
            __support_kvm                    neither  string   values true
            __support_xen                    sibling  string   values true
            __support_largememory            sibling  string   values true
            __support_diskintensive          sibling  string   values true
            __support_highperformance        sibling  string   values true
            __support_xen_gpu_type           sibling  string   values M60_vGPU
            __support_kvm_gpu_type           sibling  string   values M60|V100_vGPU|P2V_V100|P100|V100
            __support_xen_hana               sibling  string   values true
            __support_kvm_infiniband         sibling  string   values true
            enterprise_project_id            sibling  string
            __sequence_num                   neither  string
            __support_fc_inject              sibling  string   values true|false
            __image_location                 neither  string
            __is_config_init                 sibling  string   values true|false
            __support_amd                    sibling  string   values true|false
            __support_agent_list             neither  string   matches (hss|ces)(,(hss|ces))*
            __productcode                    neither  string
            __whole_image                    neither  boolean
            deleted                          neither  boolean
            deleted_at                       neither  string?
            update_at                        neither  string
            create_at                        neither  string
            __support_kvm_hi1822_hisriov     sibling  string   values true
            __support_kvm_hi1822_hivirtionet sibling  string   values true
            _sys_enterprise_project_id       neither  string
            __is_offshelved                  neither  string   values true|false
            hw_firmware_uefi                 custom   string
            kernel_id                        custom   string   matches UUID
            ramdisk_id                       custom   string   matches UUID
            instance_uuid                    custom   string
            os_distro                        custom   string
            os_version                       custom   string
            architecture                     custom   string
            locations                        neither  objects
            direct_url                       neither  string
            is_public                        neither  boolean
            properties                       neither  object
            __support_arm                    neither  string   values true|false
            __system_support_market          neither  boolean
            __image_displayname              neither  string
            os_shutdown_timeout              neither  string   range 60..300
            """;

    /** An exclusion: the first cannot stand in one image with any of the others. */
    private static final Map<String, List<String>> EXCLUSIONS = Map.of(
            "__support_xen_gpu_type", List.of("__support_xen", "__support_kvm"),
            "__support_kvm_gpu_type", List.of("__support_xen", "__support_kvm"),
            "__support_xen_hana", List.of("__support_xen", "__support_kvm"),
            "__support_kvm_infiniband", List.of("__support_xen"));

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Map<String, AttributeFact> FACTS = read();

    private ImsAttributes() {}

    /** {@return the documented attributes by their names, in the order of the documentation} */
    public static Map<String, AttributeFact> all() {
        return FACTS;
    }

    /** {@return the pairs of attributes that cannot stand in one image} */
    public static List<Exclusion> exclusions() {
        return EXCLUSIONS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(other -> new Exclusion(entry.getKey(), other)))
                .sorted()
                .toList();
    }

    /**
     * Two attributes that cannot stand in one image.
     *
     * @param one the one
     * @param other the other
     */
    public record Exclusion(String one, String other) implements Comparable<Exclusion> {
        @Override
        public int compareTo(Exclusion that) {
            return (one + ' ' + other).compareTo(that.one + ' ' + that.other);
        }
    }

    private static Map<String, AttributeFact> read() {
        Map<String, AttributeFact> facts = new LinkedHashMap<>();
        TABLE.lines().map(ImsAttributes::read).forEach(fact -> facts.put(fact.name(), fact));
        return Collections.unmodifiableMap(facts);
    }

    private static AttributeFact read(String line) {
        String[] columns = line.split(" +", 4);
        Map<String, String> says = new HashMap<>();
        for (String clause : columns.length < 4 ? new String[0] : columns[3].split("; ")) {
            String[] words = clause.split(" ", 2);
            says.put(words[0], words[1]);
        }
        String[] range = says.getOrDefault("range", "..").split("\\.\\.", -1);
        return new AttributeFact(
                columns[0],
                Patchable.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                AttributeFact.Type.valueOf(columns[2].replace("?", "").toUpperCase(Locale.ROOT)),
                columns[2].endsWith("?"),
                says.containsKey("values")
                        ? List.of(says.getOrDefault("values", "").split("\\|"))
                        : List.of(),
                Optional.ofNullable(says.get("matches")).map(regex -> Pattern.compile(regex.replace("UUID", UUID))),
                Optional.of(range[0]).filter(bound -> !bound.isEmpty()).map(BigDecimal::new),
                Optional.of(range[1]).filter(bound -> !bound.isEmpty()).map(BigDecimal::new),
                Optional.ofNullable(says.get("chars")).map(Integer::valueOf),
                Optional.ofNullable(says.get("items")).map(Integer::valueOf),
                says.getOrDefault("code", Refusal.MALFORMED));
    }
}
