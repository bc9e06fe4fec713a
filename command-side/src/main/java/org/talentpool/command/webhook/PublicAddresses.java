package org.talentpool.command.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/**
 * Whether a host leads where it may. A name that is allowed may still be made to point into the network around us, or at the
 * machine itself; so each address that it resolves to must be public, and those of the loopback interface must be just that.
 */
final class PublicAddresses {
    private static final int BYTE = 0xff;

    private PublicAddresses() {}

    static boolean leadsWhereItMay(String host) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(host);
        return AllowedHosts.isLoopback(host)
                ? Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress)
                : Stream.of(addresses).allMatch(PublicAddresses::isPublic);
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address
                        ? isPublicFour(address.getAddress())
                        : isPublicSix(address.getAddress()));
    }

    /** Neither this network, nor that of a provider (100.64/10), nor one for tests and benchmarks, nor reserved. */
    private static boolean isPublicFour(byte[] four) {
        int first = four[0] & BYTE;
        int second = four[1] & BYTE;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !shared && !special && !benchmark;
    }

    /** Only what is handed out to the world (2000::/3), and no way around it by 6to4 or Teredo, which carry another address. */
    private static boolean isPublicSix(byte[] six) {
        int first = (six[0] & BYTE) << Byte.SIZE | six[1] & BYTE;
        int second = (six[2] & BYTE) << Byte.SIZE | six[3] & BYTE;
        boolean global = first >> 13 == 1;
        boolean carrying = first == 0x2002 || first == 0x2001 && second == 0;
        return global && !carrying;
    }
}
