#include "exchange/file_preview.h"

namespace exchange {

std::string_view toText(UnitEvidence evidence)
{
    switch (evidence) {
    case UnitEvidence::stated:
        return "stated";
    case UnitEvidence::headerSays:
        return "header_says";
    case UnitEvidence::cellsSay:
        return "cells_say";
    case UnitEvidence::cpmAgrees:
        return "cpm_agrees";
    case UnitEvidence::squareResponse:
        return "square_response";
    case UnitEvidence::hasFractions:
        return "has_fractions";
    case UnitEvidence::perFollower:
        return "per_follower";
    case UnitEvidence::usual:
        return "usual";
    case UnitEvidence::valuesAboveOne:
        return "values_above_one";
    case UnitEvidence::valuesBelowOne:
        return "values_below_one";
    }
    return "";
}

const std::vector<UnitEvidence> &allOf(UnitEvidence)
{
    static const std::vector<UnitEvidence> all = {
        UnitEvidence::stated,         UnitEvidence::headerSays,    UnitEvidence::cellsSay,    UnitEvidence::cpmAgrees,
        UnitEvidence::squareResponse, UnitEvidence::hasFractions,  UnitEvidence::perFollower, UnitEvidence::usual,
        UnitEvidence::valuesAboveOne, UnitEvidence::valuesBelowOne};
    return all;
}

std::string_view toText(PlatformEvidence evidence)
{
    switch (evidence) {
    case PlatformEvidence::stated:
        return "stated";
    case PlatformEvidence::squareResponse:
        return "square_response";
    case PlatformEvidence::idColumns:
        return "id_columns";
    case PlatformEvidence::linkHosts:
        return "link_hosts";
    case PlatformEvidence::headerWords:
        return "header_words";
    case PlatformEvidence::longIds:
        return "long_ids";
    case PlatformEvidence::fileName:
        return "file_name";
    case PlatformEvidence::none:
        return "none";
    }
    return "";
}

const std::vector<PlatformEvidence> &allOf(PlatformEvidence)
{
    static const std::vector<PlatformEvidence> all = {PlatformEvidence::stated,      PlatformEvidence::squareResponse,
                                                      PlatformEvidence::idColumns,   PlatformEvidence::linkHosts,
                                                      PlatformEvidence::headerWords, PlatformEvidence::longIds,
                                                      PlatformEvidence::fileName,    PlatformEvidence::none};
    return all;
}

} // namespace exchange
