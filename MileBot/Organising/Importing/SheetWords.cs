using System.Collections.Frozen;
using MileBot.Calendar;
using MileBot.Core;

namespace MileBot.Organising.Importing;

/// <summary>The words by which lists of results name a surface and a category.</summary>
internal static class SheetWords
{
    private static readonly FrozenDictionary<string, Surface> Surfaces = Read<Surface>(
        (Surface.Track, "track,outdoor,outdoor track,bahn,piste,pista,baan,bana,bane,biezna,draha"),
        (Surface.Road, "road,street,strasse,straße,route,carretera,ruta,calle,strada,estrada,weg,vag,landevag,vei,vej,ulica,silnice"),
        (Surface.Indoor, "indoor,indoors,short track,hall,halle,salle,interieur,pista cubierta,indoor track,zaal,inomhus,innendors,indendors"),
        (Surface.Trial, "trial,time trial,tt,time-trial,testlauf,contre la montre,contrarreloj,prova,tijdrit,test"));

    private static readonly FrozenDictionary<string, Category> Categories = Read<Category>(
        (Category.Women, "women,woman,female,f,w,girls,girl,ladies,lady,frauen,frau,weiblich,femmes,femme,dames,mujeres,mujer,femenino,donne,donna,feminino,mulheres,vrouwen,vrouw,damer,kvinner,kvinder,kvinnor,k,kobiety,zeny"),
        (Category.Men, "men,man,male,m,h,boys,boy,gentlemen,manner,mann,mannlich,hommes,homme,messieurs,hombres,hombre,masculino,uomini,uomo,homens,mannen,herrar,herrer,menn,maend,mezczyzni,muzi"),
        (Category.Nonbinary, "nonbinary,non binary,non-binary,nb,x,divers,d,enby"));

    public static Surface? SurfaceOf(string cell) => Surfaces.TryGetValue(PlainLetters.Of(cell), out var surface) ? surface : null;

    /// <summary>The category, also from an age group such as <c>W55</c> or <c>M 40-44</c>; null where the cell says none.</summary>
    public static Category? CategoryOf(string cell)
    {
        var letters = new string([.. PlainLetters.Of(cell).TakeWhile(character => !char.IsAsciiDigit(character))]).Trim();
        return Categories.TryGetValue(letters, out var category) ? category : null;
    }

    private static FrozenDictionary<string, T> Read<T>(params ReadOnlySpan<(T Value, string Words)> entries)
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, list) in entries)
        {
            foreach (var word in list.Split(',')) words.TryAdd(PlainLetters.Of(word), value);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
