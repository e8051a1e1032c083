// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.model.AttributeSpec.Access;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the documentation of the Image Management Service says of its attributes: one row each, in the order of the
 * documentation. The values of {@code name} and {@code __description} have rules of their own, so that their rows say
 * no more than the type.
 */
public final class ImsAttributes {

    // name, by which calls it may be patched, type (with ? when it may be null), and what else holds of a value
    private static final String TABLE = """
            file                             restricted  string
            owner                            restricted  string      chars 255
            id                               restricted  string      matches UUID
            size                             restricted  integer
            self                             restricted  string
            schema                           restricted  string
            status                           restricted  string      values queued|saving|deleted|killed|active
            tags                             restricted  string_list items 10
            visibility                       restricted  string      values private|public|shared
            name                             patchable   string
            checksum                         restricted  string      chars 32
            protected                        restricted  boolean
            container_format                 restricted  string      values bare
            min_ram                          cloudimages integer     range 0..; code IMG.0055
            max_ram                          cloudimages string/integer range 0..
            updated_at                       restricted  string
            __os_bit                         restricted  string      values 32|64
            __os_version                     restricted  string
            __description                    patchable   string
            disk_format                      restricted  string      values zvhd2|vhd|zvhd|raw|qcow2
            __isregistered                   restricted  string      values true|false
            __platform                       restricted  string      values Windows|Ubuntu|RedHat|Red Hat|SUSE|CentOS|\
            Debian|OpenSUSE|Oracle Linux|Fedora|Other|CoreOS|EulerOS
            __os_type                        restricted  string      values Linux|Windows|Other
            __system__cmkid                  restricted  string
            min_disk                         restricted  integer     range 1..1024; code IMG.0055
            virtual_env_type                 restricted  string      values FusionCompute|Ironic|DataImage|IsoImage
            __image_source_type              restricted  string      values uds
            __imagetype                      restricted  string      values gold|private|shared
            created_at                       restricted  string
            virtual_size                     restricted  integer?
            __originalimagename              restricted  string
            __backup_id                      restricted  string
            __image_size                     restricted  string      matches [1-9][0-9]*
            __data_origin                    restricted  string?
            __root_origin                    restricted  string      values file
            __lazyloading                    restricted  string      values true|false|True|False
            active_at                        restricted  string
            __os_feature_list                restricted  string
            __account_code                   restricted  string
            hw_firmware_type                 cloudimages string      values bios|uefi; code IMG.0141
            hw_vif_multiqueue_enabled        cloudimages string/boolean values true|false
            __support_kvm                    restricted  string      values true
            __support_xen                    cloudimages string      values true
            __support_largememory            cloudimages string      values true
            __support_diskintensive          cloudimages string      values true
            __support_highperformance        cloudimages string      values true
            __support_xen_gpu_type           cloudimages string      values M60_vGPU
            __support_kvm_gpu_type           cloudimages string      values M60|V100_vGPU|P2V_V100|P100|V100
            __support_xen_hana               cloudimages string      values true
            __support_kvm_infiniband         cloudimages string      values true
            enterprise_project_id            cloudimages string
            __sequence_num                   restricted  string
            __support_fc_inject              cloudimages string      values true|false
            __image_location                 restricted  string
            __is_config_init                 cloudimages string      values true|false
            __support_amd                    cloudimages string      values true|false
            __support_agent_list             restricted  string      matches (hss|ces)(,(hss|ces))*
            __productcode                    restricted  string
            __whole_image                    restricted  boolean
            deleted                          restricted  boolean
            deleted_at                       restricted  string?
            update_at                        restricted  string
            create_at                        restricted  string
            __support_kvm_hi1822_hisriov     cloudimages string      values true
            __support_kvm_hi1822_hivirtionet cloudimages string      values true
            _sys_enterprise_project_id       restricted  string
            __is_offshelved                  restricted  string      values true|false
            hw_firmware_uefi                 customised  string
            kernel_id                        customised  string      matches UUID
            ramdisk_id                       customised  string      matches UUID
            instance_uuid                    customised  string
            os_distro                        customised  string
            os_version                       customised  string
            architecture                     customised  string
            locations                        restricted  object_list
            direct_url                       restricted  string
            is_public                        restricted  boolean
            properties                       restricted  object
            __support_arm                    restricted  string      values true|false
            __system_support_market          restricted  boolean
            __image_displayname              restricted  string
            os_shutdown_timeout              restricted  string      range 60..300
            """;

    /** An exclusion: the first cannot co-exist in one image with any of the others. */
    private static final Map<String, List<String>> EXCLUSIONS = Map.of(
            "__support_xen_gpu_type", List.of("__support_xen", "__support_kvm"),
            "__support_kvm_gpu_type", List.of("__support_xen", "__support_kvm"),
            "__support_xen_hana", List.of("__support_xen", "__support_kvm"),
            "__support_kvm_infiniband", List.of("__support_xen"));

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Map<String, AttributeSpec> SPECS = read();

    private static final List<Exclusion> PAIRS = EXCLUSIONS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(other -> new Exclusion(entry.getKey(), other)))
            .sorted()
            .toList();

    private ImsAttributes() {}

    /** {@return the documented attributes by their names, in the order of the documentation} */
    public static Map<String, AttributeSpec> all() {
        return SPECS;
    }

    /** {@return the pairs of attributes that cannot co-exist in one image} */
    public static List<Exclusion> exclusions() {
        return PAIRS;
    }

    /**
     * Two attributes that cannot co-exist in one image.
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

    private static Map<String, AttributeSpec> read() {
        Map<String, AttributeSpec> specs = new LinkedHashMap<>();
        TABLE.lines().map(ImsAttributes::read).forEach(spec -> specs.put(spec.name(), spec));
        return Collections.unmodifiableMap(specs);
    }

    private static List<AttributeSpec.Type> types(String names) {
        return Arrays.stream(names.split("/", -1))
                .map(name -> AttributeSpec.Type.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static AttributeSpec read(String line) {
        String[] columns = line.split(" +", 4);
        Map<String, String> says = new HashMap<>();
        for (String clause : columns.length < 4 ? new String[0] : columns[3].split("; ")) {
            String[] parts = clause.split(" ", 2);
            says.put(parts[0], parts[1]);
        }
        String[] range = says.getOrDefault("range", "..").split("\\.\\.", -1);
        return new AttributeSpec(
                columns[0],
                Access.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                types(columns[2].replace("?", "")),
                columns[2].endsWith("?"),
                says.containsKey("values")
                        ? List.of(says.getOrDefault("values", "").split("\\|"))
                        : List.of(),
                Optional.ofNullable(says.get("matches")).map(regex -> Pattern.compile(regex.replace("UUID", UUID))),
                Optional.of(range[0]).filter(bound -> !bound.isEmpty()).map(BigDecimal::new),
                Optional.of(range[1]).filter(bound -> !bound.isEmpty()).map(BigDecimal::new),
                Optional.ofNullable(says.get("chars")).map(Integer::valueOf),
                Optional.ofNullable(says.get("items")).map(Integer::valueOf),
                says.getOrDefault("code", Rejection.MALFORMED));
    }
}
