// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;

/**
 * The attributes of an image, as typed keys: those of the response table of "Updating Image Information (Native
 * OpenStack API)", in its order and with its types, and those of Glance that it lacks. Units and values are those of
 * that page and of "Image Attributes".
 *
 * <p>The table types {@code created_at} and {@code updated_at} as strings; they are read as instants here. Everything
 * else that the table calls a string stays one, whatever it holds. Two of these have another type on other pages of the
 * service, {@code max_ram} an integer and {@code hw_vif_multiqueue_enabled} a boolean: they are read as text too.
 */
public final class ImageAttributes {
    /** Relative URL under which the image file is put and fetched. */
    public static final Attribute<String> FILE = Attribute.of("file", AttributeType.STRING);

    /** Project (tenant) that the image belongs to. */
    public static final Attribute<String> OWNER = Attribute.of("owner", AttributeType.STRING);

    /** The image's id, a UUID. */
    public static final Attribute<String> ID = Attribute.of("id", AttributeType.STRING);

    /** Bytes of the image file; the service says that it is not in use. */
    public static final Attribute<Long> SIZE = Attribute.of("size", AttributeType.LONG);

    /** Relative URL of the image. */
    public static final Attribute<String> SELF = Attribute.of("self", AttributeType.STRING);

    /** Relative URL of the schema that describes an image. */
    public static final Attribute<String> SCHEMA = Attribute.of("schema", AttributeType.STRING);

    /** Stage of life: {@code queued}, {@code saving}, {@code deleted}, {@code killed} or {@code active}. */
    public static final Attribute<String> STATUS = Attribute.of("status", AttributeType.STRING);

    /** Labels that the owner gave the image, ten at most; managed by the tag calls. */
    public static final Attribute<List<String>> TAGS = Attribute.of("tags", AttributeType.STRING_LIST);

    /** Who can see the image: {@code private}, {@code public} or {@code shared}. */
    public static final Attribute<String> VISIBILITY = Attribute.of("visibility", AttributeType.STRING);

    /** Name shown to people: 1 to 128 letters, digits, hyphens, periods, underscores and inner spaces. */
    public static final Attribute<String> NAME = Attribute.of("name", AttributeType.STRING);

    /** MD5 of the image file; the service says that it is not in use. */
    public static final Attribute<String> CHECKSUM = Attribute.of("checksum", AttributeType.STRING);

    /** Whether the image is guarded against deletion. */
    public static final Attribute<Boolean> PROTECTED = Attribute.of("protected", AttributeType.BOOLEAN);

    /** Kind of container, {@code bare}. */
    public static final Attribute<String> CONTAINER_FORMAT = Attribute.of("container_format", AttributeType.STRING);

    /** Least memory to run the image, in MB; 0 is no limit. */
    public static final Attribute<Integer> MIN_RAM = Attribute.of("min_ram", AttributeType.INTEGER);

    /** Most memory that the image supports, in MB, as text; absent unless it was set. */
    public static final Attribute<String> MAX_RAM = Attribute.of("max_ram", AttributeType.TEXT);

    /** Time of the last change, UTC. */
    public static final Attribute<Instant> UPDATED_AT = Attribute.of("updated_at", AttributeType.INSTANT);

    /** Word size of the system in bits: {@code 32} or {@code 64}. */
    public static final Attribute<String> OS_BIT = Attribute.of("__os_bit", AttributeType.STRING);

    /** Release of the system, like {@code Ubuntu 14.04 server 64bit}. */
    public static final Attribute<String> OS_VERSION = Attribute.of("__os_version", AttributeType.STRING);

    /** Remark, at most 1,024 characters without line breaks and angle brackets. */
    public static final Attribute<String> DESCRIPTION = Attribute.of("__description", AttributeType.STRING);

    /**
     * Format of the image file: {@code zvhd2} (the default), {@code vhd}, {@code zvhd}, {@code raw} or {@code qcow2}.
     */
    public static final Attribute<String> DISK_FORMAT = Attribute.of("disk_format", AttributeType.STRING);

    /** Whether the image is registered and so available: {@code true} or {@code false}. */
    public static final Attribute<String> ISREGISTERED = Attribute.of("__isregistered", AttributeType.STRING);

    /**
     * Family of the system: {@code Windows}, {@code Ubuntu}, {@code RedHat}, {@code SUSE}, {@code CentOS},
     * {@code Debian}, {@code OpenSUSE}, {@code Oracle Linux}, {@code Fedora}, {@code CoreOS}, {@code EulerOS} or
     * {@code Other}.
     */
    public static final Attribute<String> PLATFORM = Attribute.of("__platform", AttributeType.STRING);

    /** Kind of system: {@code Linux}, {@code Windows} or {@code Other}. */
    public static final Attribute<String> OS_TYPE = Attribute.of("__os_type", AttributeType.STRING);

    /** Id of the key that the image is encrypted with. */
    public static final Attribute<String> SYSTEM_CMKID = Attribute.of("__system__cmkid", AttributeType.STRING);

    /** Least disk to run the image, in GB, 1 to 1024. */
    public static final Attribute<Integer> MIN_DISK = Attribute.of("min_disk", AttributeType.INTEGER);

    /** Use: {@code FusionCompute} (system disk), {@code DataImage}, {@code Ironic} (bare metal) or {@code IsoImage}. */
    public static final Attribute<String> VIRTUAL_ENV_TYPE = Attribute.of("virtual_env_type", AttributeType.STRING);

    /** Storage behind the image, {@code uds}. */
    public static final Attribute<String> IMAGE_SOURCE_TYPE = Attribute.of("__image_source_type", AttributeType.STRING);

    /** Kind of image: {@code gold} (public), {@code private} or {@code shared}. */
    public static final Attribute<String> IMAGETYPE = Attribute.of("__imagetype", AttributeType.STRING);

    /** Time of creation, UTC. */
    public static final Attribute<Instant> CREATED_AT = Attribute.of("created_at", AttributeType.INSTANT);

    /** Virtual size in bytes; the service says that it is not in use. */
    public static final Attribute<Long> VIRTUAL_SIZE = Attribute.of("virtual_size", AttributeType.LONG);

    /** Id of the parent image; empty for a public image and one made from a file. */
    public static final Attribute<String> ORIGINALIMAGENAME = Attribute.of("__originalimagename", AttributeType.STRING);

    /** Id of the backup that the image was made from; empty or absent when there is none. */
    public static final Attribute<String> BACKUP_ID = Attribute.of("__backup_id", AttributeType.STRING);

    /** Bytes of the image file as decimal text, above 0. */
    public static final Attribute<String> IMAGE_SIZE = Attribute.of("__image_size", AttributeType.STRING);

    /** Where the image came from; empty for a public image. */
    public static final Attribute<String> DATA_ORIGIN = Attribute.of("__data_origin", AttributeType.STRING);

    /** {@code file} for an image made from an uploaded file. */
    public static final Attribute<String> ROOT_ORIGIN = Attribute.of("__root_origin", AttributeType.STRING);

    /** Whether lazy loading is supported: {@code true}, {@code false}, {@code True} or {@code False}. */
    public static final Attribute<String> LAZYLOADING = Attribute.of("__lazyloading", AttributeType.STRING);

    /** Time at which the image became active. */
    public static final Attribute<String> ACTIVE_AT = Attribute.of("active_at", AttributeType.STRING);

    /** Advanced features of the image, as JSON text. */
    public static final Attribute<String> OS_FEATURE_LIST = Attribute.of("__os_feature_list", AttributeType.STRING);

    /** Id under which the image is billed. */
    public static final Attribute<String> ACCOUNT_CODE = Attribute.of("__account_code", AttributeType.STRING);

    /** How servers boot: {@code bios} (also when absent) or {@code uefi}. */
    public static final Attribute<String> HW_FIRMWARE_TYPE = Attribute.of("hw_firmware_type", AttributeType.STRING);

    /** Whether a network card can have several queues: {@code true} or {@code false}. */
    public static final Attribute<String> HW_VIF_MULTIQUEUE_ENABLED =
            Attribute.of("hw_vif_multiqueue_enabled", AttributeType.TEXT);

    /** {@code true} when KVM can run the image; absent otherwise. */
    public static final Attribute<String> SUPPORT_KVM = Attribute.of("__support_kvm", AttributeType.STRING);

    /** {@code true} when Xen can run the image; absent otherwise. */
    public static final Attribute<String> SUPPORT_XEN = Attribute.of("__support_xen", AttributeType.STRING);

    /** {@code true} when large-memory servers can use the image; absent otherwise. */
    public static final Attribute<String> SUPPORT_LARGEMEMORY =
            Attribute.of("__support_largememory", AttributeType.STRING);

    /** {@code true} when disk-intensive servers can use the image; absent otherwise. */
    public static final Attribute<String> SUPPORT_DISKINTENSIVE =
            Attribute.of("__support_diskintensive", AttributeType.STRING);

    /** {@code true} when high-performance servers can use the image; absent otherwise. */
    public static final Attribute<String> SUPPORT_HIGHPERFORMANCE =
            Attribute.of("__support_highperformance", AttributeType.STRING);

    /** Type of GPU under Xen; not beside {@code __support_xen} or {@code __support_kvm}. */
    public static final Attribute<String> SUPPORT_XEN_GPU_TYPE =
            Attribute.of("__support_xen_gpu_type", AttributeType.STRING);

    /** Type of GPU under KVM; not beside {@code __support_xen} or {@code __support_kvm}. */
    public static final Attribute<String> SUPPORT_KVM_GPU_TYPE =
            Attribute.of("__support_kvm_gpu_type", AttributeType.STRING);

    /**
     * {@code true} when HANA servers under Xen can use it; not beside {@code __support_xen} or {@code __support_kvm}.
     */
    public static final Attribute<String> SUPPORT_XEN_HANA = Attribute.of("__support_xen_hana", AttributeType.STRING);

    /** {@code true} when InfiniBand under KVM is supported; not beside {@code __support_xen}. */
    public static final Attribute<String> SUPPORT_KVM_INFINIBAND =
            Attribute.of("__support_kvm_infiniband", AttributeType.STRING);

    /** Enterprise project: a UUID; {@code 0} or blank for the default one. */
    public static final Attribute<String> ENTERPRISE_PROJECT_ID =
            Attribute.of("enterprise_project_id", AttributeType.STRING);

    /** Slot of the system disk; the service says that it is not in use. */
    public static final Attribute<String> SEQUENCE_NUM = Attribute.of("__sequence_num", AttributeType.STRING);

    /** {@code true} when Cloud-Init cannot inject a password or key, else {@code false}. */
    public static final Attribute<String> SUPPORT_FC_INJECT = Attribute.of("__support_fc_inject", AttributeType.STRING);

    /** Where the image is stored. */
    public static final Attribute<String> IMAGE_LOCATION = Attribute.of("__image_location", AttributeType.STRING);

    /** Whether the first configuration is done: {@code true} or {@code false}. */
    public static final Attribute<String> IS_CONFIG_INIT = Attribute.of("__is_config_init", AttributeType.STRING);

    /** Whether the image uses AMD's x86: {@code true} or {@code false}. */
    public static final Attribute<String> SUPPORT_AMD = Attribute.of("__support_amd", AttributeType.STRING);

    /** Agents set up in the image, {@code hss} and {@code ces}, with commas between; absent when none. */
    public static final Attribute<String> SUPPORT_AGENT_LIST =
            Attribute.of("__support_agent_list", AttributeType.STRING);

    // Attributes of Glance that the table of that page lacks.

    /** Where the file of the image is: objects with a url and metadata; shown when the service is set up so. */
    public static final Attribute<JsonArray> LOCATIONS = Attribute.of("locations", AttributeType.OBJECT_LIST);

    /** Url of the image file in the store; shown when the service is set up so. */
    public static final Attribute<String> DIRECT_URL = Attribute.of("direct_url", AttributeType.STRING);

    /** Whether the image is left out of listings. */
    public static final Attribute<Boolean> OS_HIDDEN = Attribute.of("os_hidden", AttributeType.BOOLEAN);

    /** Algorithm of {@link #OS_HASH_VALUE}, like {@code sha512}. */
    public static final Attribute<String> OS_HASH_ALGO = Attribute.of("os_hash_algo", AttributeType.STRING);

    /** Hash of the image file in hexadecimal digits. */
    public static final Attribute<String> OS_HASH_VALUE = Attribute.of("os_hash_value", AttributeType.STRING);

    /** Names of the stores that hold the image file, with commas between. */
    public static final Attribute<String> STORES = Attribute.of("stores", AttributeType.STRING);

    private ImageAttributes() {}
}
