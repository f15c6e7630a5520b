/**
 * Ways through several services: what is made on them, in which order.
 *
 * Made by `cargo dev generate` from `core/api/ways.yaml`; do not edit.
 */

import type { Step, Way } from '../way';

const VPC: Step = { name: 'vpc', word: 'VPC', service: 'vpc', named: '${name}-vpc', given: 'vpc_id', list: 'vpcs.list', items: 'vpcs', filter: { name: '${named}' }, is: { name: '${named}' }, same: { 'cidrs.*.cidr': '${cidr}' }, mark: { description: 'Made by Gureum for ${name}' }, id: 'id', state: 'state', leaving: ['DELETING'], left: ['DELETED'], create: 'vpcs.create', input: { name: '${named}', cidr: '${cidr}' }, made: 'vpc.id', ready: 'vpcs.waitUntilActive', delete: 'vpcs.delete', deleteBy: 'vpc_id', gone: 'vpcs.waitUntilDeleted' };

const SUBNET: Step = { name: 'subnet', word: 'subnet', service: 'vpc', named: '${name}gureum', given: 'subnet_id', list: 'subnets.list', items: 'subnets', filter: { vpc_id: '${vpc}' }, is: { name: '${named}', vpc_id: '${vpc}' }, same: { cidr: '${subnet_cidr}' }, id: 'id', state: 'state', leaving: ['DELETING'], left: ['DELETED'], create: 'subnets.create', input: { name: '${named}', type: 'GENERAL', vpc_id: '${vpc}', cidr: '${subnet_cidr}' }, made: 'subnet.id', ready: 'subnets.waitUntilActive', shown: { 'subnet.vpc_id': '${vpc}' }, learns: { subnet_cidr: 'subnet.cidr' }, delete: 'subnets.delete', deleteBy: 'subnet_id', gone: 'subnets.waitUntilDeleted' };

const SECURITY_GROUP: Step = { name: 'security_group', word: 'security group', service: 'securityGroup', named: '${name}-nodes', given: 'security_group_id', list: 'securityGroups.list', items: 'security_groups', filter: { name: '${named}' }, is: { name: '${named}' }, mark: { description: 'Made by Gureum for ${name}' }, id: 'id', create: 'securityGroups.create', input: { name: '${named}' }, made: 'security_group.id', delete: 'securityGroups.delete', deleteBy: 'security_group_id' };

const RULE_FROM_SUBNET: Step = { name: 'rule_from_subnet', word: 'rule', service: 'securityGroup', named: 'TCP 443 from ${subnet_cidr}', partOf: 'security_group', list: 'rules.list', items: 'security_group_rules', filter: { security_group_id: '${security_group}' }, is: { direction: 'ingress', protocol: ['tcp', 'TCP'], port_range_min: 443, port_range_max: 443, remote_ip_prefix: '${subnet_cidr}' }, id: 'id', create: 'rules.create', input: { security_group_id: '${security_group}', direction: 'ingress', ethertype: 'IPv4', protocol: 'tcp', port_range_min: 443, port_range_max: 443, remote_ip_prefix: '${subnet_cidr}' }, made: 'security_group_rule.id' };

const RULE_BETWEEN_NODES: Step = { name: 'rule_between_nodes', word: 'rule', service: 'securityGroup', named: 'everything between the nodes', partOf: 'security_group', list: 'rules.list', items: 'security_group_rules', filter: { security_group_id: '${security_group}' }, is: { direction: 'ingress', remote_group_id: '${security_group}' }, lacks: ['protocol', 'port_range_min', 'port_range_max'], id: 'id', create: 'rules.create', input: { security_group_id: '${security_group}', direction: 'ingress', ethertype: 'IPv4', remote_group_id: '${security_group}' }, made: 'security_group_rule.id' };

const RULE_TO_EVERYWHERE: Step = { name: 'rule_to_everywhere', word: 'rule', service: 'securityGroup', named: 'everything that nodes ask for', partOf: 'security_group', list: 'rules.list', items: 'security_group_rules', filter: { security_group_id: '${security_group}' }, is: { direction: 'egress', remote_ip_prefix: '0.0.0.0/0' }, lacks: ['protocol', 'port_range_min', 'port_range_max'], id: 'id', create: 'rules.create', input: { security_group_id: '${security_group}', direction: 'egress', ethertype: 'IPv4', remote_ip_prefix: '0.0.0.0/0' }, made: 'security_group_rule.id' };

const VOLUME: Step = { name: 'volume', word: 'volume', service: 'fileStorage', named: '${name}_gureum', given: 'volume_id', list: 'volumes.list', items: 'filestorages', filter: { name: '${named}' }, is: { name: '${named}' }, same: { protocol: 'NFS', type_name: '${storage_type_name}' }, id: 'id', state: 'state', leaving: ['deleting'], create: 'volumes.create', input: { name: '${named}', protocol: 'NFS', type_name: '${storage_type_name}' }, made: 'volume_id', ready: 'volumes.waitUntilAvailable', shown: { protocol: 'NFS' }, delete: 'volumes.delete', deleteBy: 'volume_id', gone: 'volumes.waitUntilDeleted' };

const KEYPAIR: Step = { name: 'keypair', word: 'key pair', service: 'virtualServer', named: '${name}-gureum', given: 'keypair_name', list: 'keypairs.list', items: 'keypairs', is: { name: '${named}' }, same: { public_key: '${public_key}' }, id: 'name', create: 'keypairs.create', input: { name: '${named}', public_key: '${public_key}' }, made: 'name', delete: 'keypairs.delete', deleteBy: 'keypair_name' };

const CLUSTER: Step = { name: 'cluster', word: 'cluster', service: 'kubernetesEngine', named: '${name}-gureum', list: 'clusters.list', items: 'clusters', filter: { name: '${named}' }, is: { name: '${named}' }, same: { subnet_id: '${subnet}', kubernetes_version: '${kubernetes_version}' }, id: 'id', state: 'status', leaving: ['DELETING'], create: 'clusters.create', input: { name: '${named}', kubernetes_version: '${kubernetes_version}', vpc_id: '${vpc}', subnet_id: '${subnet}', security_group_id_list: ['${security_group}'], volume_id: '${volume}', cloud_logging_enabled: false, service_watch_logging_enabled: false }, made: 'resource_id', ready: 'clusters.waitUntilRunning', shown: { 'cluster.volume.id': '${volume}', 'cluster.security_group_list.*.id': '${security_group}' }, learns: { kubernetes_version: 'cluster.kubernetes_version' }, delete: 'clusters.delete', deleteBy: 'cluster_id', gone: 'clusters.waitUntilDeleted', holds: [{ word: 'platform', service: 'aiMlOps', call: 'aiMlOps.listPlatforms', items: 'contents', is: { cluster_id: '${cluster}' }, named: 'release_name', delete: 'aiMlOps.deletePlatform' }, { word: 'Cloud ML', service: 'cloudMl', call: 'cloudMl.getClusterProduct', input: { cluster_id: '${cluster}' }, named: 'cloud_ml.cloud_ml_id', delete: 'cloudMl.delete' }] };

const NODEPOOL: Step = { name: 'nodepool', word: 'node pool', service: 'kubernetesEngine', named: '${name}-nodes', list: 'nodePools.list', items: 'nodepools', filter: { cluster_id: '${cluster}', nodepool_name: '${named}' }, is: { name: '${named}' }, same: { 'server_type.id': '${server_type_id}', 'image.os': '${image_os}', 'image.os_version': '${image_os_version}', 'volume_type.name': '${node_volume_type_name}', desired_node_count: '${desired_node_count}' }, id: 'id', state: 'status', leaving: ['Deleting'], create: 'nodePools.create', input: { cluster_id: '${cluster}', name: '${named}', kubernetes_version: '${kubernetes_version}', server_type_id: '${server_type_id}', image_os: '${image_os}', image_os_version: '${image_os_version}', keypair_name: '${keypair}', volume_size: '${node_volume_size}', volume_type_name: '${node_volume_type_name}', is_auto_recovery: true, is_auto_scale: false, desired_node_count: '${desired_node_count}' }, made: 'nodepool.id', ready: 'nodePools.waitUntilRunning', shown: { 'nodepool.volume_size': '${node_volume_size}', 'nodepool.keypair.name': '${keypair}' }, delete: 'nodePools.delete', deleteBy: 'nodepool_id', gone: 'nodePools.waitUntilDeleted' };

const REGISTRY: Step = { name: 'registry', word: 'container registry', service: 'containerRegistry', named: '${name}gureum', list: 'registries.list', items: 'registries', filter: { name: '${named}' }, is: { name: '${named}' }, id: 'id', state: 'state', leaving: ['Terminating'], create: 'registries.create', input: { name: '${named}', private_acl_enabled: false, private_acl_resources: [], public_acl_resources: [], public_visible_enabled: false }, made: 'id', ready: 'registries.waitUntilRunning', learns: { registry_host: 'registry.private_domain' }, delete: 'registries.delete', deleteBy: 'registry_id', gone: 'registries.waitUntilDeleted' };

/** @internal */
export const PLATFORM: Way = {
  prepare: 'preparePlatform',
  teardown: 'teardownPlatform',
  inputs: [
    { name: 'name', option: 'name', pattern: /^[a-z][a-z0-9]{1,13}$/, says: '2 to 14 small letters and digits, a letter first', required: true },
    { name: 'cidr', option: 'cidr', otherwise: '10.0.0.0/16', pattern: /^[0-9]{1,3}(\.[0-9]{1,3}){3}\/(1[6-9]|2[0-8])$/, says: 'addresses in CIDR notation from `/16` to `/28`, for example `10.0.0.0/16`', addresses: true },
    { name: 'subnet_cidr', option: 'subnetCidr', otherwise: '10.0.1.0/24', pattern: /^[0-9]{1,3}(\.[0-9]{1,3}){3}\/(1[6-9]|2[0-8])$/, says: 'addresses in CIDR notation from `/16` to `/28`, for example `10.0.1.0/24`', addresses: true, within: 'cidr', unless: 'vpc_id' },
    { name: 'server_type_id', option: 'serverTypeId', otherwise: 's1v16m64' },
    { name: 'desired_node_count', option: 'desiredNodeCount', otherwise: 2, range: [1, 100] },
    { name: 'node_volume_size', option: 'nodeVolumeSize', otherwise: 104, range: [1, 9007199254740991] },
    { name: 'node_volume_type_name', option: 'nodeVolumeTypeName', otherwise: 'SSD' },
    { name: 'image_os', option: 'imageOs', otherwise: 'ubuntu' },
    { name: 'image_os_version', option: 'imageOsVersion', otherwise: '22.04' },
    { name: 'kubernetes_version', option: 'kubernetesVersion', pattern: /^v[0-9]\.[0-9]{1,2}\.[0-9]{1,2}$/, says: 'a version of Kubernetes, for example `v1.34.3`' },
    { name: 'image_id', option: 'imageId' },
    { name: 'storage_type_name', option: 'storageTypeName', otherwise: 'HDD' },
    { name: 'public_key', option: 'publicKey' },
    { name: 'vpc_id', option: 'vpcId' },
    { name: 'subnet_id', option: 'subnetId', needs: ['vpc_id'] },
    { name: 'security_group_id', option: 'securityGroupId' },
    { name: 'volume_id', option: 'volumeId' },
    { name: 'keypair_name', option: 'keypairName' },
  ],
  removal: ['name', 'vpc_id', 'subnet_id', 'security_group_id', 'volume_id', 'keypair_name'],
  steps: [VPC, SUBNET, SECURITY_GROUP, RULE_FROM_SUBNET, RULE_BETWEEN_NODES, RULE_TO_EVERYWHERE, VOLUME, KEYPAIR, CLUSTER, NODEPOOL],
  picks: [
    { name: 'kubernetes_version', word: 'version of Kubernetes', service: 'kubernetesEngine', list: 'kubernetesVersions.list', items: 'kubernetes_versions', field: 'kubernetes_version' },
    { name: 'image_id', word: 'image of a platform', service: 'aiMlOps', list: 'aiMlOps.listImages', items: 'contents', field: 'image_id' },
  ],
  results: {
    clusterId: 'cluster',
    imageId: 'image_id',
    kubernetesVersion: 'kubernetes_version',
    vpcId: 'vpc',
    subnetId: 'subnet',
    securityGroupId: 'security_group',
    volumeId: 'volume',
    keypairName: 'keypair',
    nodepoolId: 'nodepool',
  },
};

/** @internal */
export const CLOUD_ML: Way = {
  prepare: 'prepareCloudMl',
  teardown: 'teardownCloudMl',
  inputs: [
    { name: 'name', option: 'name', pattern: /^[a-z][a-z0-9]{1,13}$/, says: '2 to 14 small letters and digits, a letter first', required: true },
    { name: 'cidr', option: 'cidr', otherwise: '10.0.0.0/16', pattern: /^[0-9]{1,3}(\.[0-9]{1,3}){3}\/(1[6-9]|2[0-8])$/, says: 'addresses in CIDR notation from `/16` to `/28`, for example `10.0.0.0/16`', addresses: true },
    { name: 'subnet_cidr', option: 'subnetCidr', otherwise: '10.0.1.0/24', pattern: /^[0-9]{1,3}(\.[0-9]{1,3}){3}\/(1[6-9]|2[0-8])$/, says: 'addresses in CIDR notation from `/16` to `/28`, for example `10.0.1.0/24`', addresses: true, within: 'cidr', unless: 'vpc_id' },
    { name: 'server_type_id', option: 'serverTypeId', otherwise: 's1v16m64' },
    { name: 'desired_node_count', option: 'desiredNodeCount', otherwise: 2, range: [1, 100] },
    { name: 'node_volume_size', option: 'nodeVolumeSize', otherwise: 104, range: [1, 9007199254740991] },
    { name: 'node_volume_type_name', option: 'nodeVolumeTypeName', otherwise: 'SSD' },
    { name: 'image_os', option: 'imageOs', otherwise: 'ubuntu' },
    { name: 'image_os_version', option: 'imageOsVersion', otherwise: '22.04' },
    { name: 'kubernetes_version', option: 'kubernetesVersion', pattern: /^v[0-9]\.[0-9]{1,2}\.[0-9]{1,2}$/, says: 'a version of Kubernetes, for example `v1.34.3`' },
    { name: 'image_id', option: 'imageId' },
    { name: 'storage_type_name', option: 'storageTypeName', otherwise: 'HDD' },
    { name: 'public_key', option: 'publicKey' },
    { name: 'vpc_id', option: 'vpcId' },
    { name: 'subnet_id', option: 'subnetId', needs: ['vpc_id'] },
    { name: 'security_group_id', option: 'securityGroupId' },
    { name: 'volume_id', option: 'volumeId' },
    { name: 'keypair_name', option: 'keypairName' },
  ],
  removal: ['name', 'vpc_id', 'subnet_id', 'security_group_id', 'volume_id', 'keypair_name'],
  steps: [VPC, SUBNET, SECURITY_GROUP, RULE_FROM_SUBNET, RULE_BETWEEN_NODES, RULE_TO_EVERYWHERE, VOLUME, KEYPAIR, CLUSTER, NODEPOOL, REGISTRY],
  picks: [
    { name: 'kubernetes_version', word: 'version of Kubernetes', service: 'kubernetesEngine', list: 'kubernetesVersions.list', items: 'kubernetes_versions', field: 'kubernetes_version' },
    { name: 'image_id', word: 'image of a Cloud ML', service: 'cloudMl', list: 'cloudMl.listImages', items: 'contents', field: 'image_id' },
  ],
  results: {
    clusterId: 'cluster',
    imageId: 'image_id',
    registryId: 'registry',
    registryHost: 'registry_host',
    kubernetesVersion: 'kubernetes_version',
    vpcId: 'vpc',
    subnetId: 'subnet',
    securityGroupId: 'security_group',
    volumeId: 'volume',
    keypairName: 'keypair',
    nodepoolId: 'nodepool',
  },
};
