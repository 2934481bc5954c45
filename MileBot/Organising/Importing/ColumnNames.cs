using System.Collections.Frozen;
using MileBot.Calendar;

namespace MileBot.Organising.Importing;

/// <summary>The words that clubs write above their columns, in the languages in which most of them do.</summary>
internal static class ColumnNames
{
    /// <summary>Folded as <see cref="PlainLetters"/> does.</summary>
    private static readonly (Column Column, string Words)[] Words =
    [
        (Column.Name, """
            name,full name,display name,runner,athlete,participant,member,competitor,laufer,lauferin,laufer/in,laufer/lauferin,athlet,athletin,
            teilnehmer,teilnehmerin,coureur,coureuse,participante,nombre,nombre y apellidos,atleta,corredor,corredora,nome,nominativo,corridore,
            naam,loper,deelnemer,namn,lopare,navn,lober,loper,deltaker,deltager,zawodnik,imie i nazwisko,jmeno a prijmeni,zavodnik,discord,discord name
            """),
        (Column.FirstName, "first name,firstname,first,forename,given name,vorname,prenom,voornaam,fornamn,fornavn,imie,jmeno"),
        (Column.LastName, """
            last name,lastname,last,surname,family name,nachname,familienname,nom,nom de famille,apellido,apellidos,cognome,sobrenome,
            achternaam,efternamn,etternavn,efternavn,nazwisko,prijmeni
            """),
        (Column.Time, """
            time,result,results,mark,finish,finish time,mile,mile time,chip,chip time,gun time,net time,official time,zeit,endzeit,nettozeit,
            ergebnis,laufzeit,temps,resultat,chrono,tiempo,resultado,marca,tempo,risultato,tijd,eindtijd,resultaat,tid,sluttid,czas,wynik,cas,vysledek
            """),
        (Column.Seconds, "seconds,secs,sec,sekunden,secondes,segundos,secondi,seconden,sekunder"),
        (Column.Date, "date,day,run on,ran on,datum,tag,jour,fecha,dia,data,giorno,dato"),
        (Column.Surface, "surface,untergrund,belag,superficie,ondergrond,underlag"),
        (Column.Category, """
            category,cat,sex,gender,class,division,age group,kategorie,geschlecht,klasse,altersklasse,ak,categorie,sexe,genre,categoria,sexo,sesso,
            geslacht,kategori,kon,kjonn,kategoria,plec,pohlavi
            """),
        (Column.Location, "location,venue,where,course,ort,strecke,lieu,lugar,luogo,locale,sted,plats"),
        (Column.Note, """
            note,notes,comment,comments,remark,remarks,bemerkung,bemerkungen,kommentar,anmerkung,commentaire,remarque,nota,notas,comentario,
            commento,opmerking,anteckning,uwagi,poznamka
            """),
        (Column.Place, """
            place,pos,position,rank,platz,platzierung,rang,classement,puesto,posicion,posizione,colocacao,plaats,placering,plassering,miejsce,poradi
            """),
    ];

    private static readonly FrozenDictionary<string, Column> ByWord = Words
        .SelectMany(
            entry => entry.Words.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            (entry, word) => KeyValuePair.Create(word, entry.Column))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a column with that word above it holds. What stands in brackets says how, not what: <c>Time (mm:ss)</c>.</summary>
    public static Column Of(string heading)
    {
        var bracket = heading.AsSpan().IndexOfAny('(', '[');
        var words = bracket > 0 ? heading[..bracket] : heading;
        return ByWord.GetValueOrDefault(PlainLetters.Of(words.Trim().TrimEnd(':', '*')));
    }
}
